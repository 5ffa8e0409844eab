import { tell } from '../events.ts';
import { make } from '../make.ts';
import { choicesIn, showChoices } from './choices.ts';
import { setLooks } from './setLooks.ts';
import type { Widget } from './widget.ts';

/** The stylesheet knows so many columns. */
const MOST_ROUTES = 8;

let ids = 0;

/** A box and its label beside each other, as the stylesheet reads them. */
function checkbox(
  data: Readonly<Record<string, string>>,
  label: readonly (Node | string)[],
): HTMLElement[] {
  ids += 1;
  const id = `ek-${ids}`;
  return [
    make('input', { autocomplete: 'off', id, type: 'checkbox', ...data }),
    make('label', { class: 'ek-comparison__label', for: id }, ...label),
  ];
}

/** Boxes for routes and rows, as the components have them where a stylesheet comes along. */
function controls({ copy }: Widget, columns: readonly Element[]): HTMLElement {
  const { ekShow = '', ekOnlyDifferent = '' } = copy.dataset;
  const choices = columns.flatMap((column, index) =>
    checkbox(
      { checked: '', class: 'ek-comparison__choice', 'data-column': `${index + 1}` },
      [...column.childNodes].map((node) => node.cloneNode(true)),
    ),
  );
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
export function comparison(widget: Widget): void {
  setLooks(widget);
  const { copy } = widget;
  const [, ...columns] = copy.querySelectorAll('.ek-comparison__column');
  const count = columns.length;
  if (!copy.querySelector('.ek-comparison__choice')) {
    copy.querySelector('.ek-comparison__controls')?.remove();
    if (copy.dataset.ekShow && count > 1 && count <= MOST_ROUTES)
      copy.querySelector('.ek-comparison__frame')?.before(controls(widget, columns));
  }
  showChoices(copy, count);
  copy.addEventListener('change', ({ target }) => {
    showChoices(copy, count);
    const { columns: chosen, onlyDifferent } = choicesIn(copy);
    const nameOf = (column: number) =>
      columns[column - 1]?.querySelector('.ek-comparison__name')?.textContent ?? '';
    tell(target as Element, 'ek-compare', { routes: chosen.map(nameOf), onlyDifferent });
  });
}
