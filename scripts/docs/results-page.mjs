const number = (value) => value.toLocaleString('en-US');
const day = (date) => date.slice(0, 10);
const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, ...rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const list = (items) => items.map((item) => `- ${escaped(item)}`).join('\n');
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** What failed stands before what passed: it is what a reader must know. */
const failing = (items) =>
  items.length === 0 ? 'Nothing failed.' : `**${items.length} failed:**\n\n${list(items)}`;

function testPart({ date, node, platform, seconds, steps }) {
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  return `### \`npm test\`

${day(date)}, Node ${node}, ${platform}, ${Math.ceil(seconds / 60)} minutes: ${number(passed)} passed.
${failing(steps.flatMap(({ failed }) => failed))}

${table(
  ['step', 'passed', 'failed', 'seconds'],
  ...steps.map((step) => [step.title, number(step.passed), step.failed.length, step.seconds]),
)}`;
}

function enginesPart({ date, seconds, skipped, rows, unchecked, failed }) {
  const [head, ...body] = rows;
  const absent = skipped.map(({ name, reason }) => `${name} did not run: ${reason}`);
  return `### Three engines: \`npm run test:engines\`

${day(date)}, ${Math.ceil(seconds / 60)} minutes. ${failing([...absent, ...failed.map((line) => line.trim())])}

${table(head, ...body)}

What could not be checked, and why:

${list(unchecked)}`;
}

function fuzzPart({ date, seed, cases, properties, failed }) {
  return `### Any input: \`npm run fuzz\`

${day(date)}, seed ${seed}: ${number(cases)} cases of ${properties} properties. ${failing(failed)}`;
}

function examplesPart({ date, rows }) {
  const cells = rows.map(({ example, path, framework, added }) => [
    `\`examples/${example}\``,
    `\`${path}\``,
    kilobytes(framework),
    kilobytes(added),
  ]);
  return `### Apps of its users

${day(date)}. Each installs the packed package, builds, serves and is checked like the others in \`npm test\`. Script in kB, gzip.

${table(['app', 'page', 'of React and the framework', 'of Evenkeel and the page'], ...cells)}`;
}

function crisisLinesPart({ date, passed, said }) {
  const verdict = passed ? 'It passes.' : '**It fails**, and a release waits for it.';
  return `### Crisis lines: \`npm run check:crisis-lines\`

${day(date)}. ${verdict} ${said}`;
}

function releasePart(results) {
  const { release, commit, test, engines, fuzz, examples, crisisLines } = results;
  const title = release === 'unreleased' ? 'Not released yet' : release;
  return [
    `## ${title}\n\nAt commit \`${commit}\`.`,
    testPart(test),
    enginesPart(engines),
    fuzzPart(fuzz),
    examplesPart(examples),
    crisisLinesPart(crisisLines),
  ].join('\n\n');
}

/** The unreleased first, then the newest. */
const newest = (one, other) => other.release.localeCompare(one.release, 'en', { numeric: true });

/** @param {object[]} releases as `npm run results` collects them @returns {string} Markdown */
export function resultsPage(releases) {
  return `# Results

What was run, when, with what result, including what fails. Each command can be run again from a clone; \`npm run results\`
collects what the last runs left and writes this page.

Beside it: [every component in every failure mode](failure-modes.md), [the same page by other libraries](bench-peers.md),
[what a screen reader says of the guide](spoken/ketamine-guide.txt), and [pictures compared in the test run](decisions/009-visual-regression.md).

${[...releases].sort(newest).map(releasePart).join('\n\n')}
`;
}
