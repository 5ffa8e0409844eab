const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

const USAGE =
  'Use no argument for everything, or any of: --engines firefox, --pages guide (how a name begins), ' +
  '--checks axe, each with several after commas. For example: npm run test:engines -- --engines webkit --pages guide';

/**
 * What the command line asks for.
 * @param {string[]} args
 * @throws Error that says what can be asked
 */
export function chosen(args) {
  const options = {};
  const left = args.flatMap((arg) => arg.split('='));
  while (left.length > 0) {
    const flag = left.shift();
    const list = left.shift()?.split(',').filter(Boolean);
    if (!['--engines', '--pages', '--checks'].includes(flag) || !list?.length) {
      throw new Error(`Cannot run "${args.join(' ')}". ${USAGE}`);
    }
    options[flag.slice(2)] = list;
  }
  if (options.engines) options.engines = options.engines.map(engineCalled);
  return options;
}

function engineCalled(name) {
  const found = ENGINES.find((engine) => engine.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new Error(`There is no engine "${name}": there are ${ENGINES.join(', ')}. ${USAGE}`);
}

/**
 * The pages and checks that were asked for.
 * @template {{ name: string, checks: readonly string[] }} Subject
 * @param {Subject[]} subjects
 * @param {readonly string[]} names of all checks
 * @param {{ pages?: string[], checks?: string[] }} wanted
 * @returns {Subject[]} each with those of its checks that are left; none without one
 * @throws Error for a page or a check that there is not: a run of nothing would pass
 */
export function asked(subjects, names, { pages, checks = names }) {
  for (const name of checks) {
    if (names.includes(name)) continue;
    throw new Error(`There is no check "${name}": there are ${names.join(', ')}.`);
  }
  for (const start of pages ?? []) {
    if (subjects.some(({ name }) => name.startsWith(start))) continue;
    const begins = [...new Set(subjects.map(({ name }) => name.split(' ')[0]))].join(', ');
    throw new Error(`No page begins with "${start}": their names begin with ${begins}.`);
  }
  const left = subjects
    .filter(({ name }) => pages === undefined || pages.some((start) => name.startsWith(start)))
    .map((subject) => ({
      ...subject,
      checks: subject.checks.filter((name) => checks.includes(name)),
    }))
    .filter((subject) => subject.checks.length > 0);
  if (left.length > 0) return left;
  throw new Error(`None of these pages gets any of these checks: ${checks.join(', ')}.`);
}
