import { median } from './median.mjs';
import { arrive, settled, TRIGGERS, takeOver } from './visit.mjs';

const ROUNDS = 11;
const PRESSES = 6;
export const FEW = 12;
export const MANY = 200;

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

async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Milliseconds of processor time that the page's main thread has used. */
async function worked(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

async function hydration(page, session) {
  await settled(page);
  const before = await worked(session);
  await takeOver(page);
  return (await worked(session)) - before;
}

async function browse(browser, url, one, questions) {
  const { page, close } = await arrive(browser, url, one, { questions });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taken = await hydration(page, session);
  await settled(page);
  const used = await heap(session);
  const presses = [];
  for (let at = 0; at < PRESSES; at += 1) {
    // Different questions, each opened once: none profits from the one before.
    presses.push(await press(page, at * 2));
    await settled(page);
  }
  await close();
  return { hydration: taken, heap: used, press: median(presses) };
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
