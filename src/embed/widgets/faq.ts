import { tell } from '../events.ts';
import { make } from '../make.ts';
import type { Widget } from './widget.ts';

/** Only what the reader does is told, not what a link or a change of the page opens. */
const tellOf = (item: Element, open: boolean): void =>
  tell(item, 'ek-toggle', { id: item.querySelector('.ek-faq__target')?.id, open });

type Items = readonly HTMLDetailsElement[];

/** A button that opens every answer, or closes them once all are open; and how it is named anew. */
function addToggleAll({ copy }: Widget, items: Items): () => void {
  const { ekOpenAll = '', ekCloseAll = '' } = copy.dataset;
  const button = make('button', { class: 'ek-faq__all', type: 'button' });
  const allOpen = () => items.every(({ open }) => open);
  const name = () => {
    button.textContent = allOpen() ? ekCloseAll : ekOpenAll;
  };
  button.onclick = () => {
    const open = !allOpen();
    for (const item of items) {
      if (item.open !== open) tellOf(item, open);
      item.open = open;
    }
  };
  const controls = make('div', { class: 'ek-faq__controls' }, button);
  if (ekOpenAll && items[1]) copy.querySelector('.ek-faq')?.prepend(controls);
  return name;
}

/** The questions: open all, close all, and what was opened is told. */
export function faq(widget: Widget): () => void {
  const { copy } = widget;
  const items = [...copy.querySelectorAll<HTMLDetailsElement>('.ek-faq__item')];
  const nameButton = addToggleAll(widget, items);
  for (const item of items) {
    item.ontoggle = nameButton;
    const summary = item.querySelector('summary');
    // The answer follows after the click.
    if (summary) summary.onclick = () => tellOf(item, !item.open);
  }
  return nameButton;
}
