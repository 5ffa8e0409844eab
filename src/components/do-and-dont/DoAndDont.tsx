import {
  type ComponentPropsWithoutRef,
  createElement,
  forwardRef,
  type ReactElement,
  useId,
} from 'react';
import type { Source } from '../../content/index.ts';
import { doAndDont as builtIn } from '../../i18n/en-US.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { adviceIcons, icon } from '../icon/index.ts';
import { asTexts, inDevelopment, warnOnce } from '../props/index.ts';
import { inlineNodes } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';

export interface DoAndDontProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** What to do, each in inline text that reads on from the heading "Do": "rest at home". */
  do?: readonly string[] | undefined;
  /**
   * What not to do, each as the bare act, which reads on from the heading "Do not": "drive until
   * the next day". Never with a "do not" of its own: read together, the two cancel out.
   */
  dont?: readonly string[] | undefined;
  /** Level of both headings, so that they fit the page's outline. */
  headingLevel: HeadingLevel;
  /** Sources that the points cite. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
}

/** How an act that is already denied begins in English; other languages are their author's care. */
const DENIED = /^\W*(?:do\s+not|don[’']?t|not|cannot|can[’']?t|never|no|avoid)\b/i;

function warnOfDenials(points: readonly string[], kind: 'do' | 'dont'): void {
  points.forEach((point, index) => {
    if (!DENIED.test(point)) return;
    const where = `DoAndDont ${kind}[${index}]`;
    if (kind === 'do') {
      const reason = 'is something not to do, under the heading "Do"';
      warnOnce(where, point, reason, 'Move the act, without its denial, to `dont`.');
    } else {
      const reason = 'is a double negative under the heading "Do not"';
      warnOnce(where, point, reason, 'Write the act alone: "drive until the next day".');
    }
  });
}

/**
 * What to do and what not to do, in two lists told apart by word, shape and line. Readers of the
 * NHS's lists took a "do not" under "Don't" for a double negative (NHS.UK community backlog, 11),
 * so the word stands once, in the heading. Renders a `<div>`.
 * @since 0.2.0
 */
export const DoAndDont = /* @__PURE__ */ forwardRef<HTMLDivElement, DoAndDontProps>(
  function DoAndDont(
    { do: toDo, dont, headingLevel, sources, locale, messages, className, ...rest },
    ref,
  ) {
    const id = useId();
    const words = useWords({ locale, messages }, 'DoAndDont');
    const own = wordsFor(words, 'doAndDont', builtIn);
    inDevelopment(() => {
      warnOfDenials(asTexts(toDo), 'do');
      warnOfDenials(asTexts(dont), 'dont');
    });
    const point = (kind: 'do' | 'dont', text: string): ReactElement =>
      createElement(
        'li',
        { className: 'ek-advice__point' },
        icon(adviceIcons[kind], 'ek-advice__icon'),
        createElement('span', null, ...inlineNodes(text, { sources, words })),
      );
    const list = (kind: 'do' | 'dont', points: readonly string[]): ReactElement | null =>
      points.length === 0 ? null : (
        <div className="ek-advice__side" data-kind={kind}>
          {headingElement(
            headingLevel,
            'DoAndDont',
            { className: 'ek-advice__heading', id: `${id}${kind}` },
            own[kind],
          )}
          {createElement(
            'ul',
            // Named, so that a list entered by itself tells what it is; a list in Safari too.
            { 'aria-labelledby': `${id}${kind}`, className: 'ek-advice__list', role: 'list' },
            ...points.map((text) => point(kind, text)),
          )}
        </div>
      );
    return (
      <div ref={ref} {...rest} className={className ? `ek-advice ${className}` : 'ek-advice'}>
        {list('do', asTexts(toDo))}
        {list('dont', asTexts(dont))}
      </div>
    );
  },
);
