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
  const closed = answers.find(({ open, links }) => !open && links > 0);
  const opened = answers.find(({ open, links }) => open && links > 0);
  for (const answer of [closed, opened]) {
    if (!answer) continue;
    const within = `[id="${answer.id}"] .ek-faq__answer`;
    const links = await tab.withRole({ role: 'link', within });
    const wanted = answer.open ? answer.links : 0;
    if (links.length !== wanted) {
      const state = answer.open ? 'open' : 'closed';
      problems.push(`${state} #${answer.id} has ${links.length} links for ${wanted}`);
    }
  }
  return problems.map((problem) => `at ${width} px: ${problem}`);
}

/** The engine's own tree has every question as a heading, and of the answers only the open ones. */
export const questionsTree: Check = {
  name: 'questions in the tree',
  leavesAsItWas: true,
  problems: async (tab) => [...(await problemsAt(tab, 1200)), ...(await problemsAt(tab, 360))],
};
