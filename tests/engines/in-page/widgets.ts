import { describe, isShown, select } from './elements.ts';

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The words of a tree in order, without those of its controls. */
function wordsIn(tree: Node): string {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('.ek-faq__controls, .ek-crisis__choice, fieldset'))
      words.push(text.data);
  }
  return clean(words.join(' '));
}

const hosts = () => select('[data-ek-widget]').filter(({ shadowRoot }) => shadowRoot !== null);

/** What is wrong with the widgets of a page once their script has come. */
export function widgetsStand(): string[] {
  const sources = [...document.querySelectorAll('[data-ek-widget]')];
  const upgraded = hosts();
  const lost = upgraded.filter(
    (host) => wordsIn(host.shadowRoot as ShadowRoot) !== wordsIn(host) || !isShown(host),
  );
  const left = sources.filter((source) => !upgraded.includes(source as HTMLElement));
  return [
    ...(sources.length === 4 ? [] : [`${sources.length} widgets instead of 4`]),
    ...left.map((source) => `has no shadow root: ${describe(source)}`),
    ...lost.map((host) => `says other words than its HTML: ${describe(host)}`),
  ];
}

/** Presses a button, in a shadow root too. */
export const pressIn = (selector: string): void => select(selector)[0]?.click();

async function appears<Found>(find: () => Found | undefined): Promise<Found | undefined> {
  for (const until = performance.now() + 3000; performance.now() < until; ) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}

/** Chooses a country in the banner, and looks for one of its numbers wherever there are lines. */
export async function chooseCountry(code: string, number: string): Promise<string[]> {
  pressIn('.ek-crisis__suggestion');
  const choice = await appears(() => select<HTMLSelectElement>('.ek-crisis__select')[0]);
  if (!choice) return ['there is no choice of countries'];
  choice.value = code;
  choice.dispatchEvent(new Event('change'));
  const places = () => select('.ek-crisis, .ek-crisis-links').filter(isShown);
  const without = () => places().filter(({ textContent }) => !textContent?.includes(number));
  const all = await appears(() => (without().length === 0 && places().length > 1) || undefined);
  return all ? [] : without().map((place) => `does not name ${number}: ${describe(place)}`);
}
