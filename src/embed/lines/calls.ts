import { fillWhole } from '../../components/crisis-line/fillWhole.ts';
import { type CrisisCountry, callHref } from '../../crisis-lines/index.ts';
import { make } from '../make.ts';

/** Puts the emergency numbers of a country into an emergency among the side effects. */
export function drawCalls(list: Element, { emergency }: CrisisCountry, words: DOMStringMap): void {
  const { ekCall = '{number}', ekCallFor = '{number} ({use})' } = words;
  const items = emergency.map((item) => {
    const { number, for: use } = item;
    const label = use ? fillWhole(ekCallFor, { number, use }) : fillWhole(ekCall, { number });
    return make(
      'li',
      {},
      make('a', { class: 'ek-callout__call', href: callHref(item) ?? '' }, label),
    );
  });
  list.replaceChildren(...items);
}
