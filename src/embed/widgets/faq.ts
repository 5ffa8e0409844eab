import { tell } from '../events.ts';
import { make } from '../make.ts';
import { setLooks } from './setLooks.ts';
import type { Widget } from './widget.ts';

/** A button that opens every answer, or closes them once all are open. */
function addToggleAll({ copy }: Widget, items: readonly HTMLDetailsElement[]): () => void {
  const { ekOpenAll = '', ekCloseAll = '' } = copy.dataset;
  const button = make('button', { class: 'ek-faq__all', type: 'button' });
  const allOpen = () => items.every(({ open }) => open);
  const label = () => {
    button.textContent = allOpen() ? ekCloseAll : ekOpenAll;
  };
  button.onclick = () => {
    const open = !allOpen();
    for (const item of items) item.open = open;
  };
  label();
  const controls = make('div', { class: 'ek-faq__controls' }, button);
  if (ekOpenAll && ekCloseAll && items[1]) copy.querySelector('.ek-faq')?.prepend(controls);
  return label;
}

/** The questions: open all, close all, and what was opened is told. */
export function faq(widget: Widget): void {
  setLooks(widget);
  const { copy } = widget;
  const label = addToggleAll(widget, [...copy.querySelectorAll('details')].filter(isItem));
  // The event does not bubble.
  copy.addEventListener(
    'toggle',
    ({ target }) => {
      const item = target as HTMLDetailsElement;
      if (!isItem(item)) return;
      label();
      const id = item.querySelector('.ek-faq__target')?.id;
      tell(item, 'ek-toggle', { id, open: item.open });
    },
    true,
  );
}

const isItem = (item: Element): boolean => item.className === 'ek-faq__item';
