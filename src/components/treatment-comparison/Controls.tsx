import { createElement, type ReactElement, type ReactNode, useId } from 'react';
import type { Route } from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';

interface Props {
  routes: readonly Route[];
  /** Whether some rows read the same, so that leaving them out makes a difference. */
  repetitive: boolean;
  own: Messages['comparison'];
}

/** On a phone the column headers are out of sight, and the names alone would not tell the medicine. */
const medicine = (route: Route): ReactElement =>
  createElement('span', { className: 'ek-comparison__detail' }, asText(route.medicine));

/** A box and its label; a tick belongs to the key, wherever that stands after the next rendering. */
function checkbox(
  id: string,
  key: string,
  label: readonly ReactNode[],
  data: Readonly<Record<string, unknown>>,
): ReactElement[] {
  // A name would send the choice with a form around the table; some browsers keep it on reload.
  const props = { autoComplete: 'off', id, key, type: 'checkbox', ...data };
  const forLabel = { className: 'ek-comparison__label', htmlFor: id, key: `${key} label` };
  return [createElement('input', props), createElement('label', forLabel, ...label)];
}

/** The reader's choice: native checkboxes that the stylesheet reads with `:has()`, without script. */
export function Controls({ routes, repetitive, own }: Props) {
  const id = useId();
  const choices = routes.flatMap((route, index) => {
    const before = routes.slice(0, index).filter((other) => other.id === route.id);
    const key = `${asText(route.id)} ${before.length}`;
    const name = [asText(route.name), ' ', medicine(route)];
    return checkbox(`${id}${index}`, key, name, {
      className: 'ek-comparison__choice',
      'data-column': index + 1,
      'data-route': asText(route.id),
      defaultChecked: true,
    });
  });
  const only = checkbox(`${id}only`, 'only', [own.onlyDifferent], {
    className: 'ek-comparison__only',
  });
  return (
    <fieldset className="ek-comparison__controls">
      <legend className="ek-comparison__legend">{own.show}</legend>
      {createElement('div', { className: 'ek-comparison__choices' }, ...choices)}
      {repetitive && createElement('div', { className: 'ek-comparison__rows' }, ...only)}
    </fieldset>
  );
}
