import { createElement, type ReactElement, type ReactNode } from 'react';
import type { SideEffect } from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { below, type HeadingLevel, headingElement } from '../heading/index.ts';
import { asTexts } from '../props/index.ts';
import { citationNodes, pointList, type TextContext } from '../text/index.ts';

/** What to do, when to get help, who is more at risk, and where all this is from. */
export function adviceElement(
  { severity, whatToDo, getHelp, moreAtRisk, sourceIds }: Partial<SideEffect>,
  level: HeadingLevel,
  own: Messages['sideEffect'],
  context: TextContext,
): ReactElement {
  const part = below(level, 'SideEffectCallout');
  const section = (heading: string, points: unknown): ReactNode =>
    asTexts(points).length > 0 &&
    createElement(
      'div',
      { className: 'ek-callout__section' },
      headingElement(part, 'SideEffectCallout', { className: 'ek-callout__label' }, heading),
      pointList(points, context),
    );
  const toDo = section(own.whatToDo, whatToDo);
  const help = section(own.getHelp, getHelp);
  // In an emergency the signs come first: they tell a reader that it is one.
  const advice = severity === 'emergency' ? [help, toDo] : [toDo, help];
  const from = { className: 'ek-callout__sources' };
  return createElement(
    'div',
    { className: 'ek-callout__advice' },
    ...advice,
    section(own.moreAtRisk, moreAtRisk),
    context.sources && createElement('p', from, own.sources, ...citationNodes(sourceIds, context)),
  );
}
