import { createElement, type ReactElement, useId } from 'react';
import type { Route } from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';

interface Props {
  routes: readonly Route[];
  /** Whether some rows read the same, so that leaving them out makes a difference. */
  repetitive: boolean;
  own: Messages['comparison'];
}

/** A box and its label; what it is for is in `data`. */
function checkbox(
  id: string,
  label: string,
  data: Readonly<Record<string, unknown>>,
): ReactElement[] {
  // A name would send the choice with a form around the table; some browsers keep it on reload.
  const props = { autoComplete: 'off', id, type: 'checkbox', ...data };
  return [
    createElement('input', props),
    createElement('label', { className: 'ek-comparison__label', htmlFor: id }, label),
  ];
}

/** The reader's choice: native checkboxes that the stylesheet reads with `:has()`, without script. */
export function Controls({ routes, repetitive, own }: Props) {
  const id = useId();
  const choices = routes.flatMap((route, index) =>
    checkbox(`${id}${index}`, asText(route.name), {
      className: 'ek-comparison__choice',
      'data-column': index + 1,
      'data-route': asText(route.id),
      defaultChecked: true,
    }),
  );
  const only = checkbox(`${id}only`, own.onlyDifferent, { className: 'ek-comparison__only' });
  return (
    <fieldset className="ek-comparison__controls">
      <legend className="ek-comparison__legend">{own.show}</legend>
      {createElement('div', { className: 'ek-comparison__choices' }, ...choices)}
      {repetitive && createElement('div', { className: 'ek-comparison__rows' }, ...only)}
    </fieldset>
  );
}
