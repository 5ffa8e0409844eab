import { describe, it } from 'vitest';
import { US } from '../../src/crisis-lines/index.ts';
import { renderPage, renderWidget, widgets } from '../../src/render/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { htmlProblems } from '../setup/html-problems.ts';
import { ketamine } from './rendered.ts';

describe.each(widgets)('the HTML of %s conforms', { timeout: 30_000 }, (widget) => {
  it('as a page', async () => {
    const styles = { inline: '.ek-widget { color: red }' };
    expectNone(await htmlProblems(renderPage(ketamine, { widget, country: US, styles })));
  });

  it('in the page it is pasted into', async () => {
    const html = renderWidget(ketamine, { widget, country: US });
    expectNone(
      await htmlProblems(
        `<!DOCTYPE html>\n<html lang="de">\n<head><title>A page</title></head>\n<body>\n<main>\n<h1>A page</h1>\n${html}</main>\n</body>\n</html>\n`,
      ),
    );
  });
});
