import { HtmlValidate } from 'html-validate';
import { describe, it } from 'vitest';
import { US } from '../../src/crisis-lines/index.ts';
import { renderPage, renderWidget, widgets } from '../../src/render/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { ketamine } from './rendered.ts';

/** Rules of taste, and one of ours that the validator cannot know the reason of. */
const rules = {
  // How React writes attributes and void elements; both ways are HTML.
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'void-style': 'off',
  // The standard lets an id begin with anything; React's own begin with "_" or ":".
  'valid-id': ['error', { relaxed: true }],
  // A table that a stylesheet lists as blocks keeps its roles only where they are written.
  'no-redundant-role': 'off',
  // The banner is an <aside>, which may not stand in the <main> of a page that has nothing else.
  // A list without markers keeps its role in Safari only where it is written.
  'prefer-native-element': ['error', { exclude: ['region', 'list'] }],
  // Where a number may be broken over two lines, the stylesheet says.
  'tel-non-breaking': 'off',
  // Firefox keeps ticks over a reload without it: a table with columns that nobody chose away.
  'valid-autocomplete': 'off',
} as const;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: rules as never,
});

async function problemsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
    ),
  );
}

describe.each(widgets)('the HTML of %s conforms', (widget) => {
  it('as a page', async () => {
    const styles = { inline: '.ek-widget { color: red }' };
    expectNone(await problemsIn(renderPage(ketamine, { widget, country: US, styles })));
  });

  it('in the page it is pasted into', async () => {
    const html = renderWidget(ketamine, { widget, country: US });
    expectNone(
      await problemsIn(
        `<!DOCTYPE html>\n<html lang="de">\n<head><title>A page</title></head>\n<body>\n<main>\n<h1>A page</h1>\n${html}</main>\n</body>\n</html>\n`,
      ),
    );
  });
});
