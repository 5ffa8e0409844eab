import type { Check, Tab } from '../types.ts';

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

async function problemsAt(tab: Tab, width: number): Promise<string[]> {
  await tab.resize(width, 900);
  const questions = (await tab.evaluate(() => inPage.answers())).map(({ question }) => question);
  if (questions.length === 0 || questions.includes(''))
    return ['there are no questions to look for'];
  const headings = (await tab.withRole({ role: 'heading', within: '.ek-faq' })).map(clean);
  const missing = questions.filter(
    (question) => !headings.some((heading) => heading.startsWith(question)),
  );
  return missing.map((question) => `at ${width} px: no heading says "${question}"`);
}

/** The engine's own tree has every question as a heading, at every width. */
export const questionsTree: Check = {
  name: 'questions in the tree',
  leavesAsItWas: true,
  problems: async (tab) => [...(await problemsAt(tab, 1200)), ...(await problemsAt(tab, 360))],
};
