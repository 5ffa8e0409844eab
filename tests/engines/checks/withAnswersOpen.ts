import type { Tab } from '../types.ts';

/**
 * Looks at a page once more with every answer open, where some were closed, and loads it anew
 * afterwards: what is closed, no checker looks into.
 */
export async function withAnswersOpen(
  tab: Tab,
  url: string,
  look: () => Promise<string[]>,
): Promise<string[]> {
  if ((await tab.evaluate(() => inPage.openAll())) === 0) return [];
  const found = await look();
  await tab.goto(url);
  await tab.evaluate(() => inPage.settled());
  return found.map((problem) => `with every answer open: ${problem}`);
}
