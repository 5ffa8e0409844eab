import { createElement, type ReactElement, type ReactNode } from 'react';
import { stepElementId, type Visit } from '../../content/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asOneOf, asText } from '../props/index.ts';
import { CrisisHelp, inlineNodes, type TextContext } from '../text/index.ts';
import { timeNodes } from '../time-value/index.ts';

type Step = Visit['steps'][number];

/** What the steps of one visit share. */
interface Shared {
  own: Messages['visit'];
  text: TextContext;
  headingLevel: HeadingLevel;
  crisis: ReactNode;
}

const PHASES = ['before', 'during', 'after'] as const;

const paragraph = (className: string, nodes: readonly ReactNode[]): ReactElement | null =>
  nodes.length > 0 ? createElement('p', { className }, ...nodes) : null;

/** One step: when, what, how long, and what happens; crisis lines where it speaks of suicide. */
export function stepElement(step: Step, { own, text, headingLevel, crisis }: Shared): ReactElement {
  const phase = asOneOf(step.phase, PHASES);
  const id = asText(step.id);
  const help = crisis ?? <CrisisHelp owner="VisitTimeline" words={text.words} />;
  const heading = headingElement(
    headingLevel,
    'VisitTimeline',
    { className: 'ek-visit__name' },
    phase && `${own[phase]}${own.separator}`,
    asText(step.name),
  );
  return createElement(
    'li',
    { className: 'ek-visit__step', 'data-phase': phase, id: id ? stepElementId(id) : undefined },
    heading,
    step.duration && paragraph('ek-visit__time', timeNodes(step.duration, text)),
    paragraph('ek-text', inlineNodes(step.description, text)),
    step.topic === 'suicide' && help,
  );
}
