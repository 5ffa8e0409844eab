import type { Check } from '../types.ts';

/**
 * Widgets that their script has taken in: all of them, with every word of the HTML, with their controls,
 * and with the numbers of one country when a reader chooses it.
 */
export const pastedWidgets: Check = {
  name: 'pasted widgets',
  async problems(tab) {
    const stand = await tab.evaluate(() => inPage.widgetsStand());
    await tab.evaluate(() => inPage.pressIn('.ek-faq__all'));
    const closed = (await tab.evaluate(() => inPage.answers())).filter(({ open }) => !open);
    const choice = await tab.evaluate(() => inPage.chooseCountry('GB', '116 123'));
    return [...stand, ...closed.map(({ id }) => `#${id} is closed after "open all"`), ...choice];
  },
};
