import type { Check, Tab } from '../types.ts';

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

async function problemsAt(tab: Tab, width: number): Promise<string[]> {
  await tab.resize(width, 900);
  const answers = await tab.evaluate(() => inPage.answers());
  const headings = await tab.withRole({ role: 'heading', within: '.ek-faq' });
  const missing = answers.filter(
    ({ question }) => !headings.some((heading) => clean(heading).startsWith(question)),
  );
  const problems = missing.map(({ question }) => `no heading says "${question}"`);
  return problems.map((problem) => `at ${width} px: ${problem}`);
}

/** The engine's own tree has every question as a heading, at every width. */
export const questionsTree: Check = {
  name: 'questions in the tree',
  leavesAsItWas: true,
  problems: async (tab) => [...(await problemsAt(tab, 1200)), ...(await problemsAt(tab, 360))],
};
