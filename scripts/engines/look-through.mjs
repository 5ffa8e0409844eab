/** Longer than any check on a busy machine, shorter than anybody's patience. */
const TWO_MINUTES = 120_000;

/** In the order of what changes least from one page to the next. */
const LOOKS = ['usual', 'dark', 'forced colours', 'more contrast', 'less motion'];

/** A check of its own without a file of its own: it is made of what all others overhear. */
export const QUIET = 'nothing on the console';

function within(limit, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const after = `no answer after ${limit / 1000} seconds`;
    timer = setTimeout(() => reject(new Error(after)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function show(tab, url) {
  await tab.resize(1200, 900);
  await tab.goto(url);
  await tab.evaluate(() => inPage.settled());
}

/** Storybook's own, about a name of its own, when something lists the globals of a page. */
const OF_STORYBOOK = /Accessing the Story Store is deprecated/;

/** Requests to anybody else count as said: a page of health information must not tell where it is read. */
const overheard = async (tab) => [
  ...(await tab.complaints()).filter((words) => !OF_STORYBOOK.test(words)),
  ...(await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin) && /^https?:/.test(name))
      .map(({ name }) => `asked another site: ${name}`),
  )),
];

async function runCheck(tab, check, url) {
  try {
    return await within(TWO_MINUTES, check.problems(tab, url));
  } catch (error) {
    return [`the check itself stopped: ${error.message}`];
  }
}

/** Runs the checks of one look on one page; the page is loaded anew after those that change it. */
async function lookAt(tab, { name: page, path }, checks, { url: site, tell }) {
  const url = site + path;
  const heard = new Set();
  let stands = false;
  for (const check of checks) {
    const since = Date.now();
    if (!stands) await within(TWO_MINUTES, show(tab, url));
    stands = check.leavesAsItWas === true;
    const problems = await runCheck(tab, check, url);
    for (const words of await overheard(tab)) heard.add(words);
    const outcome = problems.length === 0 ? 'passed' : 'failed';
    tell({ page, check: check.name, outcome, problems, ms: Date.now() - since });
  }
  return [...heard];
}

const tellQuiet = (page, heard, tell) =>
  tell({
    page,
    check: QUIET,
    outcome: heard.length === 0 ? 'passed' : 'failed',
    problems: heard,
    ms: 0,
  });

/** A page that cannot even be shown fails each of its checks, and the next gets a new tab. */
async function attempt(engine, look, tab, subject, checks, context) {
  try {
    return { tab, heard: await lookAt(tab, subject, checks, context) };
  } catch (error) {
    const problems = [`the page was not shown: ${error.message}`];
    for (const { name } of checks) {
      context.tell({ page: subject.name, check: name, outcome: 'failed', problems, ms: 0 });
    }
    await tab.close().catch(() => undefined);
    return { tab: await engine.open(look), heard: [] };
  }
}

/**
 * Runs every check of every page in one engine.
 * @param {import('../../tests/engines/types.ts').Engine} engine
 * @param {import('../../tests/engines/types.ts').Subject[]} subjects
 * @param {readonly import('../../tests/engines/types.ts').Check[]} checks
 * @param {{ url: string, tell(result: object): void }} context
 */
export async function lookThrough(engine, subjects, checks, context) {
  // Only pages that were looked at have been heard.
  const heard = new Map();
  for (const look of LOOKS) {
    const ofLook = checks.filter((check) => (check.look ?? 'usual') === look);
    const able = ofLook.filter(({ needs }) => engine.cannot[needs] === undefined);
    const jobs = subjects.map((subject) => ({
      subject,
      able: able.filter(({ name }) => subject.checks.includes(name)),
      unable: ofLook.filter(
        (check) => subject.checks.includes(check.name) && !able.includes(check),
      ),
    }));
    for (const { subject, unable } of jobs) {
      for (const { name: check, needs } of unable) {
        const problems = [engine.cannot[needs]];
        context.tell({ page: subject.name, check, outcome: 'cannot', problems, ms: 0 });
      }
    }
    const busy = jobs.filter((job) => job.able.length > 0);
    if (busy.length === 0) continue;
    let tab = await engine.open(look);
    for (const { subject, able: suited } of busy) {
      const outcome = await attempt(engine, look, tab, subject, suited, context);
      tab = outcome.tab;
      heard.set(subject.name, [...(heard.get(subject.name) ?? []), ...outcome.heard]);
    }
    await tab.close();
  }
  for (const [page, words] of heard) tellQuiet(page, [...new Set(words)], context.tell);
}
