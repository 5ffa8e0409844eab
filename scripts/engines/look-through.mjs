/** Longer than any check on a busy machine, shorter than anybody's patience. */
const TWO_MINUTES = 120_000;

/** In the order of what changes least from one page to the next. */
const LOOKS = ['usual', 'dark', 'forced colours', 'more contrast', 'less motion'];

/** A check of its own without a file of its own: it is made of what all others overhear. */
export const QUIET = 'nothing on the console';

class Late extends Error {}

function within(limit, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    const after = `no answer after ${limit / 1000} seconds`;
    timer = setTimeout(() => reject(new Late(after)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * A tab that loses nothing of what its pages say: a page is asked before the next one comes, because not
 * every driver tells of everything.
 */
function hearing(tab) {
  const heard = [];
  let story;
  const collect = async () => {
    const said = () => globalThis.evenkeelHeard?.splice(0) ?? [];
    heard.push(...(await tab.evaluate(said)), ...(await tab.complaints()));
  };
  const goto = async (url) => {
    await collect();
    await tab.goto(url);
  };
  return {
    ...tab,
    goto,
    /** Loads a page, or the next story where there is one already. */
    async show({ path, story: wanted }, url) {
      await tab.resize(1200, 900);
      if (wanted && story && wanted !== story)
        await tab.evaluate((id) => inPage.showStory(id), wanted);
      else await goto(url + path);
      story = wanted;
      await tab.evaluate(() => inPage.settled());
    },
    async complaints() {
      await collect();
      return heard.splice(0);
    },
  };
}

/**
 * Storybook's own, about a name of its own when something lists the globals of a page, and about its
 * observer of sizes, of which we have none; and what IBM's checker says while it looks at a large page.
 */
const OF_TOOLS = [
  /Accessing the Story Store is deprecated/,
  /ResizeObserver loop completed with undelivered notifications/,
  /^console\.log: Progress: \d+% \(/,
];

const isOfTools = (words) => OF_TOOLS.some((pattern) => pattern.test(words));

/** Requests to anybody else count as said: a page of health information must not tell where it is read. */
const overheard = async (tab) => [
  ...(await tab.complaints()).filter((words) => !isOfTools(words)),
  ...(await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin) && /^https?:/.test(name))
      .map(({ name }) => `asked another site: ${name}`),
  )),
];

/** A check that gave no answer may still be pressing keys: its tab is of no more use. */
class Stuck extends Error {}

/** A driver that stumbles gets a second try, on the page loaded anew; what a check finds gets none. */
async function runCheck(tab, check, url, again = true) {
  try {
    return await within(TWO_MINUTES, check.problems(tab, url));
  } catch (error) {
    if (error instanceof Late) throw new Stuck(`${check.name}: ${error.message}`);
    if (!again) return [`the check itself stopped: ${error.message}`];
    await within(TWO_MINUTES, tab.goto(url));
    await within(
      TWO_MINUTES,
      tab.evaluate(() => inPage.settled()),
    );
    return runCheck(tab, check, url, false);
  }
}

/** Runs the checks of one look on one page; the page is loaded anew after those that change it. */
async function lookAt(tab, subject, checks, { url: site, tell }) {
  const heard = new Set();
  let stands = false;
  for (const check of checks) {
    const since = Date.now();
    if (!stands) await within(TWO_MINUTES, tab.show(subject, site));
    stands = check.leavesAsItWas === true;
    const problems = await runCheck(tab, check, site + subject.path);
    for (const words of await overheard(tab)) heard.add(words);
    const outcome = problems.length === 0 ? 'passed' : 'failed';
    tell({ page: subject.name, check: check.name, outcome, problems, ms: Date.now() - since });
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

/** A page that cannot even be shown fails what is left of its checks, and the next gets a new tab. */
async function attempt(engine, look, tab, subject, checks, context) {
  const told = new Set();
  const tell = (result) => {
    told.add(result.check);
    context.tell(result);
  };
  try {
    return { tab, heard: await lookAt(tab, subject, checks, { ...context, tell }) };
  } catch (error) {
    const why = error instanceof Stuck ? 'a check did not end' : 'the page was not shown';
    const problems = [`${why}: ${error.message}`];
    for (const { name } of checks.filter((check) => !told.has(check.name))) {
      tell({ page: subject.name, check: name, outcome: 'failed', problems, ms: 0 });
    }
    await tab.close().catch(() => undefined);
    return { tab: hearing(await engine.open(look)) };
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
    let tab = hearing(await engine.open(look));
    for (const { subject, able: suited } of busy) {
      const outcome = await attempt(engine, look, tab, subject, suited, context);
      tab = outcome.tab;
      if (outcome.heard)
        heard.set(subject.name, [...(heard.get(subject.name) ?? []), ...outcome.heard]);
    }
    await tab.close();
  }
  for (const [page, words] of heard) tellQuiet(page, [...new Set(words)], context.tell);
}
