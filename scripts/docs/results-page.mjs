const number = (value) => value.toLocaleString('en-US');
const day = (date) => date.slice(0, 10);
const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, ...rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const list = (items) => items.map((item) => `- ${escaped(item)}`).join('\n');
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Reasons of one failure that are told: the rest are often the same again. */
const TOLD = 6;

/** One failure: with its reason, or with a list of them. */
function failure({ what, reasons }) {
  if (reasons.length < 2) return `- ${escaped([what, ...reasons].join(': '))}`;
  const told = reasons.slice(0, TOLD).map((reason) => `  - ${escaped(reason)}`);
  const more = reasons.length > TOLD ? [`  - and ${reasons.length - TOLD} more`] : [];
  return [`- ${escaped(what)}`, ...told, ...more].join('\n');
}

/** What failed stands before what passed: it is what a reader must know. */
const failing = (failed) =>
  failed.length === 0
    ? 'Nothing failed.'
    : `**${failed.length} failed:**\n\n${failed.map(failure).join('\n')}`;

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

const unseenRow = ({ pages, count, checks }) => [
  count === 1 ? pages : `${pages}, ${count}`,
  checks.join(', ') || 'none',
];

function enginesPart({ date, seconds, skipped, rows, unchecked, unseen, failed }) {
  const [head, ...body] = rows;
  const absent = skipped.map(({ name, reason }) => ({
    what: `${name} did not run`,
    reasons: [reason],
  }));
  return `### Three engines: \`npm run test:engines\`

${day(date)}, ${Math.ceil(seconds / 60)} minutes. ${failing([...absent, ...failed])}

${table(head, ...body)}

What could not be checked, and why:

${list(unchecked) || 'Nothing.'}

What was not looked at, of all these checks; in brackets on how many of several pages:

${table(['page', 'not looked at there'], ...unseen.map(unseenRow))}`;
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

${day(date)}. Each installs the packed package, builds and is served. \`npm test\` looks at its pages in Chromium with checks of
\`npm run test:engines\`, save those of colours, motion and focus, and with some of their own. Script in kB, gzip.

${table(['app', 'page', 'of React and the framework', 'of Evenkeel and the page'], ...cells)}`;
}

function crisisLinesPart({ date, passed, said }) {
  const verdict = passed ? 'It passes.' : '**It fails**, and a release waits for it.';
  return `### Crisis lines: \`npm run check:crisis-lines\`

${day(date)}. ${verdict} ${said}`;
}

const peersPart = (peers) => `### Beside other libraries: \`npm run bench:peers\`

${peers}. [Bytes, times and what readers get](bench-peers.md).`;

const COMMANDS = {
  test: 'npm test',
  examples: 'npm test',
  engines: 'npm run test:engines',
  fuzz: 'npm run fuzz',
  crisisLines: 'npm run check:crisis-lines',
};

/** The commit, and which runs were of files that it does not have. */
function commitPart({ commit, ...results }) {
  const changed = Object.keys(COMMANDS).filter((name) => results[name].changed);
  if (changed.length === 0) return `At commit \`${commit}\`.`;
  const commands = [...new Set(changed.map((name) => `\`${COMMANDS[name]}\``))].join(', ');
  return `At commit \`${commit}\`, **with changes that are not in it** in ${commands}.`;
}

const checkersPart = (checkers) =>
  `Checkers of others: ${checkers.map(({ name, version }) => `${name} ${version}`).join(', ')}.`;

function releasePart(results) {
  const { release, test, engines, fuzz, examples, crisisLines, checkers, peers } = results;
  const title = release === 'unreleased' ? 'Not released yet' : release;
  return [
    `## ${title}`,
    commitPart(results),
    checkersPart(checkers),
    testPart(test),
    enginesPart(engines),
    fuzzPart(fuzz),
    examplesPart(examples),
    crisisLinesPart(crisisLines),
    peersPart(peers),
  ].join('\n\n');
}

/** The unreleased first, then the newest. */
const newest = (one, other) => other.release.localeCompare(one.release, 'en', { numeric: true });

/** @param {object[]} releases as `npm run results` collects them @returns {string} Markdown */
export function resultsPage(releases) {
  return `# Results

What was run, when, with what result, including what fails. Each command can be run again from a clone; \`npm run results\`
collects what the last whole runs of one commit left, and writes this page.

Beside it: [every component in every failure mode](failure-modes.md), [the same page by other libraries](bench-peers.md),
[what a virtual screen reader says of the guide](spoken/README.md), and [pictures compared in the test run](decisions/009-visual-regression.md).
No person with VoiceOver, NVDA or TalkBack has tried it. \`npm run test:wordpress\`, in a real WordPress, is not collected here.

${[...releases].sort(newest).map(releasePart).join('\n\n')}
`;
}
