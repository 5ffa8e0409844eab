import { settled, TRIGGERS, visit } from './visit.mjs';

const ROUNDS = 9;
const PRESSES = 6;
export const FEW = 12;
export const MANY = 200;

const hydration = (page) =>
  page.evaluate(() => performance.getEntriesByName('hydrated')[0]?.duration ?? 0);

/** Milliseconds from a press of the question at an index to the layout after it. */
const press = (page, index) =>
  page.evaluate(
    async ([triggers, at]) => {
      const target = document.querySelectorAll(triggers)[at];
      target.focus();
      document.body.getBoundingClientRect();
      const start = performance.now();
      target.click();
      // React has rendered when the microtasks of the press are done.
      await null;
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [TRIGGERS, index],
  );

async function heap(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

async function browse(browser, url, one, questions) {
  const { page, close } = await visit(browser, url, one, { questions });
  await settled(page);
  const result = { hydration: await hydration(page), heap: await heap(page) };
  let presses = 0;
  for (let at = 0; at < PRESSES; at += 1) {
    // Different questions, each opened once: none profits from the one before.
    presses += await press(page, at * 2);
    await settled(page);
  }
  await close();
  return { ...result, press: presses / PRESSES };
}

/** Hydration, presses and heap of every page, round by round; contestants take turns. */
export async function browseAll(browser, url, built, questions) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const results = {};
    for (const one of built) results[one.name] = await browse(browser, url, one, questions);
    rounds.push(results);
  }
  return rounds;
}
