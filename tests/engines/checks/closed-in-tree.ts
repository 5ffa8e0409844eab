import type { Check } from '../types.ts';

/** A closed answer is not read out: its links are not in the engine's own tree, open ones are. */
export const closedInTree: Check = {
  name: 'closed answers in the tree',
  needs: 'tree of what is closed',
  async problems(tab) {
    const closed = (await tab.evaluate(() => inPage.answers())).find(
      ({ open, links }) => !open && links > 0,
    );
    if (!closed) return ['there is no closed answer with a link'];
    const asked = { role: 'link', within: `[id="${closed.id}"] .ek-faq__answer` };
    const before = await tab.withRole(asked);
    await tab.evaluate((id) => inPage.focusQuestion(id), closed.id);
    await tab.press('Enter');
    await tab.evaluate((id) => inPage.becomes(id, true), closed.id);
    const after = await tab.withRole(asked);
    return [
      ...(before.length === 0 ? [] : [`closed #${closed.id} has ${before.length} links`]),
      ...(after.length === closed.links ? [] : [`open #${closed.id} has ${after.length} links`]),
    ];
  },
};
