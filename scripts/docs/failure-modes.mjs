// node scripts/docs/failure-modes.mjs [--check]: the table the tests run over → docs/failure-modes.md.
import { LETTERS, modes, rowSets } from '../../tests/failure-modes/table.mjs';
import { writeOrCheck } from '../theme/generated.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What a reader has of a component in a mode: always its words, and its controls where script runs. */
const cell = ({ controls }, { script }) => {
  if (controls === undefined || script === 'runs') return 'all';
  return script === 'late' ? 'words, then all' : 'words';
};

const modesTable = table(
  ['', 'What goes wrong', 'What the test does'],
  modes.map(({ name, how }, index) => [index + 1, name, how]),
);

const rowTable = ({ title, rows }) => {
  const numbers = modes.map((_mode, index) => `${index + 1}`);
  const cells = rows.map((one) => [one.name, ...modes.map((mode) => cell(one, mode))]);
  return `## ${title}\n\n${table(['', ...numbers], cells)}`;
};

const controlsTable = table(
  ['Component', 'What only script makes useful'],
  rowSets
    .flatMap(({ rows }) => rows)
    .filter(({ controls }) => controls !== undefined)
    .map(({ name, controls }) => [name, controls]),
);

const small = modes.flatMap(({ smallest }, index) => (smallest ? [index + 1] : [])).join(' and ');

const text = `# What is left when something fails

Each cell of these tables is a test in a real browser (\`tests/failure-modes\`). It says what the tests demand, and is written from the table
they run over (\`node scripts/docs/failure-modes.mjs\`); \`npm test -- --only build,failure-modes\` runs them, and
[the results](results.md) say how the last whole run ended. A page with every component comes from a server, with the library's
stylesheet and its script; then one thing goes wrong.

## What goes wrong

${modesTable}

## What holds in every cell

- **No word is lost.** What a reader can see, once everything that opens has been opened by pressing it, is word for word
  what the server sent, and no picture is undrawn. Without \`Intl\`, dates, numbers, units and countries are written plainly: \`2027-05-01\`, \`4 weeks\`, \`US\`.
- **Every word is in sight**: each line of each text is scrolled to, and found at its beginning, in its middle and at its end with
  nothing painted over it. What is only for screen readers is there and out of sight, and nothing else is.
- **Every word stands out** from what is painted behind it, 4.5 to 1 at least, in letters of ${LETTERS} px or more; column ${small} says
  how small they are there.
- **The order is the one of the HTML** where no stylesheet lays anything out: no text stands above the one before it.
- **Every control is there that column 1 has**, by its kind and its words, and none that would do nothing: where script never comes,
  what only script makes useful is out of sight. The exception are the questions of \`CandidacyFaq\` and \`FaqQuestion\`: in columns 2 to
  4 they are still buttons, over answers that stand open. \`CandidacyFaqStatic\` has none.
- **What needs script is used** wherever script runs, column by column: a word is searched and taken back, all answers are closed
  and opened, links are copied, a column is taken out of the table and put back, a country is chosen and found again on coming back (where the
  browser keeps nothing, the page’s own stands again), and the page is left by the link and by Shift. No word is lost by it.
- **Nothing is said on the console** but what the browser itself says of the failure, and the page does not scroll sideways.

"All" is every word and every control; "words" is every word, without the controls that need script.

${rowSets.map(rowTable).join('\n\n')}

## Controls that need script

${controlsTable}

## What this does not say

Components of React are in these tables. Pasted HTML and the embed module are not: they go through script off, blocked, missing and
late, hostile styles and the strictest policy in tests of their own (\`npm test -- --only build,embed,package\`).

It is Chromium alone, at a width of 1280 px. A host whose stylesheet hides or moves the library's own classes can lose
anything, and so can a script that changes the page before React comes.
`;

const fresh = writeOrCheck(
  { 'docs/failure-modes.md': text },
  { check: process.argv.includes('--check'), command: 'node scripts/docs/failure-modes.mjs' },
);
process.exitCode = fresh ? 0 : 1;
