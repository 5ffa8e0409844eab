import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { notice as builtIn } from '../../i18n/en-US.ts';
import { asOneOf, warnOnce } from '../props/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';

const KINDS = ['example', 'not-medical-advice'] as const;

export interface ContentNoticeProps extends ComponentPropsWithoutRef<'div'>, WordSettings {
  /** What the reader must know: that the content is an example, or that it is no medical advice. */
  kind: 'example' | 'not-medical-advice';
  /**
   * More, below the notice's own words, in elements of your own. Those words stay; `messages.notice`
   * replaces them.
   */
  children?: ReactNode;
}

function settleKind(given: unknown): (typeof KINDS)[number] {
  const kind = asOneOf(given, KINDS);
  if (kind) return kind;
  const remedy = `Pass one of: ${KINDS.join(', ')}. Until then it says the last.`;
  warnOnce('ContentNotice kind', given, 'is not a kind of notice', remedy);
  return 'not-medical-advice';
}

/**
 * What content is not: an example is no guide, a page is no clinician. It is read where it stands and
 * interrupts nobody. Renders a `<div>`.
 * @since 0.2.0
 */
export const ContentNotice = /* @__PURE__ */ forwardRef<HTMLDivElement, ContentNoticeProps>(
  function ContentNotice({ kind, locale, messages, className, children, ...rest }, ref) {
    const words = useWords({ locale, messages }, 'ContentNotice');
    const own = wordsFor(words, 'notice', builtIn);
    const known = settleKind(kind);
    return (
      <div
        ref={ref}
        {...rest}
        className={className ? `ek-notice ${className}` : 'ek-notice'}
        data-kind={known}
      >
        <p className="ek-text">
          <strong>{own[known]}.</strong> {known === 'example' ? own.exampleText : own.adviceText}
        </p>
        {children}
      </div>
    );
  },
);
