import { createElement, type ReactNode } from 'react';
import type { Duration, NotEstablished } from '../../content/index.ts';
import { duration as builtIn } from '../../i18n/en-US.ts';
import { formatDuration } from '../../i18n/index.ts';
import { asText, warnOnce } from '../props/index.ts';
import { citationNodes, fragment, inlineNodes, joined, type TextContext } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';

/** "Nobody knows", in the author's words or the standard ones: a value, never a blank. */
export function notEstablished(value: NotEstablished | undefined, context: TextContext): ReactNode {
  const own = wordsFor(context.words, 'duration', builtIn);
  const text = asText(value?.text) || own.notEstablished;
  return createElement('span', { className: 'ek-unknown' }, ...inlineNodes(text, context));
}

const isTime = ({ from, to, unit }: Duration): boolean =>
  Number.isFinite(from) && (to === undefined || Number.isFinite(to)) && typeof unit === 'string';

/** A length of time in words, with its note and sources, as nodes to spread. */
export function timeNodes(
  value: Duration | NotEstablished | undefined,
  context: TextContext,
): ReactNode[] {
  if (value?.type !== 'duration') return [notEstablished(value, context)];
  const { locale } = context.words;
  const own = wordsFor(context.words, 'duration', builtIn);
  if (!isTime(value)) {
    // Wrong data says that it is wrong, never that nobody knows.
    const remedy = 'Write "from" as a number and "unit" as a unit of time.';
    warnOnce('A duration', value, 'is not a length of time', remedy);
    return [
      <span className="ek-unknown" key="unreadable">
        {own.unreadable}
      </span>,
    ];
  }
  const text = formatDuration(value, own, locale);
  return joined(
    text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    value.note && [' ', ...inlineNodes(value.note, context)],
    citationNodes(value.sourceIds, context),
  );
}

/** The same as a component. */
export function TimeValue({
  value,
  ...context
}: TextContext & { value: Duration | NotEstablished | undefined }) {
  return fragment(timeNodes(value, context));
}
