import { createElement, type ReactElement, type ReactNode } from 'react';
import type { SideEffect } from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { drawerFor, frequencyNodes } from '../frequency/index.ts';
import { inlineNodes, type TextContext } from '../text/index.ts';
import { timeNodes } from '../time-value/index.ts';

/** How often it happens, or in words that this is not established. */
function frequencyElement(
  { frequency, name }: Partial<SideEffect>,
  picture: boolean,
  own: Messages['sideEffect'],
  context: TextContext,
): ReactNode {
  if (!frequency) return null;
  if (frequency.type === 'frequency') {
    const draw = picture ? drawerFor(frequency) : undefined;
    const where = `SideEffectCallout sideEffect ("${name}").frequency`;
    const nodes = frequencyNodes(frequency, context, { draw, where });
    return createElement('div', { className: 'ek-frequency' }, ...nodes);
  }
  const nodes = inlineNodes(frequency.text ?? own.unknownFrequency, context);
  return createElement('p', { className: 'ek-text ek-unknown' }, ...nodes);
}

/** When it starts and how long it lasts, as far as anybody knows. */
function timingElement(
  { onset, duration }: Partial<SideEffect>,
  own: Messages['sideEffect'],
  context: TextContext,
): ReactNode {
  const time = (label: string, value: SideEffect['onset']): ReactNode =>
    value &&
    createElement(
      'div',
      null,
      createElement('dt', { className: 'ek-callout__label' }, label),
      createElement('dd', { className: 'ek-callout__value' }, ...timeNodes(value, context)),
    );
  if (!onset && !duration) return null;
  const times = [time(own.onset, onset), time(own.duration, duration)];
  return createElement('dl', { className: 'ek-callout__timing' }, ...times);
}

/** What is known in figures: how often, when, and for how long. */
export const figuresElement = (
  effect: Partial<SideEffect>,
  picture: boolean,
  own: Messages['sideEffect'],
  context: TextContext,
): ReactElement =>
  createElement(
    'div',
    { className: 'ek-callout__figures' },
    frequencyElement(effect, picture, own, context),
    timingElement(effect, own, context),
  );
