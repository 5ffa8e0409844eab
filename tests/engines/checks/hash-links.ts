import type { Check, Tab } from '../types.ts';

const front = (tab: Tab, id: string, how: string) =>
  tab
    .evaluate((at) => inPage.cameToFront(at), id)
    .then((found) => found.map((problem) => `${how}: ${problem}`));

/** A link to a closed answer opens it and goes there: when the page loads, later, and by a press. */
export const hashLinks: Check = {
  name: 'links into closed answers',
  async problems(tab, url) {
    const closed = (await tab.evaluate(() => inPage.answers())).filter(({ open }) => !open);
    const [onLoad, later, pressed] = closed.map(({ id }) => id).reverse();
    if (!onLoad || !later || !pressed) return ['there are fewer than three closed answers'];
    await tab.evaluate((id) => inPage.linkTo(id), pressed);
    await tab.click('#inserted-link');
    const byPress = await front(tab, pressed, 'pressed');
    await tab.evaluate((id) => {
      location.hash = id;
    }, later);
    const byAddress = await front(tab, later, 'by the address');
    await tab.goto('about:blank');
    await tab.goto(`${url}#${onLoad}`);
    await tab.evaluate(() => inPage.settled());
    return [...byPress, ...byAddress, ...(await front(tab, onLoad, 'on load'))];
  },
};
