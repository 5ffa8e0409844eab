import { tell } from '../events.ts';
import { make } from '../make.ts';
import { showChoices } from './choices.ts';
import type { Widget } from './widget.ts';

let ids = 0;

/** A box and its label beside each other, as the stylesheet reads them. */
function checkbox(
  data: Readonly<Record<string, string>>,
  label: readonly (Node | string)[],
): HTMLElement[] {
  ids += 1;
  const id = `ek-${ids}`;
  return [
    make('input', { id, type: 'checkbox', ...data }),
    make('label', { class: 'ek-comparison__label', for: id }, ...label),
  ];
}

/** What is written in one part of a column's header. */
const textIn = (column: Element, part: string): string =>
  column.querySelector(`.ek-comparison__${part}`)?.textContent ?? '';

/** Boxes for routes and rows, as the components have them where a stylesheet comes along. */
function controls({ copy }: Widget, columns: readonly Element[]): HTMLElement {
  const { ekShow = '', ekOnlyDifferent = '' } = copy.dataset;
  const choices = columns.flatMap((column) => {
    const medicine = make('span', { class: 'ek-comparison__detail' }, textIn(column, 'detail'));
    const label = [textIn(column, 'name'), ' ', medicine];
    return checkbox({ checked: '', class: 'ek-comparison__choice' }, label);
  });
  const fieldset = make(
    'fieldset',
    { class: 'ek-comparison__controls' },
    make('legend', { class: 'ek-comparison__legend' }, ekShow),
    make('div', { class: 'ek-comparison__choices' }, ...choices),
  );
  if (copy.querySelector('[data-same]')) {
    const only = checkbox({ class: 'ek-comparison__only' }, [ekOnlyDifferent]);
    fieldset.append(make('div', { class: 'ek-comparison__rows' }, ...only));
  }
  return fieldset;
}

/** The table: which routes to see, and only the rows in which they differ. */
export function comparison(widget: Widget): () => void {
  const { copy } = widget;
  const [, ...columns] = copy.querySelectorAll('.ek-comparison__column');
  const count = columns.length;
  if (!copy.querySelector('.ek-comparison__choice')) {
    copy.querySelector('.ek-comparison__controls')?.remove();
    if (copy.dataset.ekShow && count > 1)
      copy.querySelector('.ek-comparison__frame')?.before(controls(widget, columns));
  }
  copy.addEventListener('change', ({ target }) => {
    const { columns: chosen, onlyDifferent } = showChoices(copy, count);
    const routes = columns.filter((_, index) => chosen.includes(index + 1));
    const names = routes.map((column) => textIn(column, 'name'));
    tell(target as Element, 'ek-compare', { routes: names, onlyDifferent });
  });
  return () => showChoices(copy, count);
}
