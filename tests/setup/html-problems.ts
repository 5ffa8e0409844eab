import { HtmlValidate } from 'html-validate';

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

/** What a validator says of a whole page, with the rule and the place. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`,
    ),
  );
}
