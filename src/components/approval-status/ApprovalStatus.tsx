import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type Approval, approvalStatuses, type Source } from '../../content/index.ts';
import { approval as builtIn } from '../../i18n/en-US.ts';
import { fill, formatMonth } from '../../i18n/index.ts';
import { approvalIcons, Icon } from '../icon/index.ts';
import { asObject, asOneOf, asText } from '../props/index.ts';
import { Citations, InlineText } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';

export interface ApprovalStatusProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Product, use, country and date together (rule RG-05); a bare "approved" cannot be shown. */
  approval: Approval;
  /** Sources that `approval.sourceIds` name. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /**
   * Whether the product is mixed by a pharmacy, which the status then says.
   * @default false
   */
  compounded?: boolean | undefined;
  /**
   * Whether to show only the status word, beside a benefit whose row above tells the rest.
   * @default false
   */
  brief?: boolean | undefined;
}

/**
 * How a regulator stands to a treatment for one use: a word, an icon shape and a border style,
 * then who decided, for what use, and the date of the source. Renders a `<div>`.
 * @since 0.1.0
 */
export const ApprovalStatus = /* @__PURE__ */ forwardRef<HTMLDivElement, ApprovalStatusProps>(
  function ApprovalStatus(
    { approval, sources, compounded = false, brief = false, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'ApprovalStatus');
    const own = wordsFor(words, 'approval', builtIn);
    const given = asObject(approval, 'ApprovalStatus approval');
    const { since, regulator, indication, asOf, note, sourceIds } = given;
    const status = asOneOf(given.status, approvalStatuses);
    const word = status ? own[status] : asText(given.status);
    const { locale: language } = words;
    return (
      <div ref={ref} {...rest} className={className ? `ek-approval ${className}` : 'ek-approval'}>
        <span className="ek-approval__status" data-status={status}>
          <Icon className="ek-approval__icon" path={status ? approvalIcons[status] : ''} />
          {since && !brief ? fill(own.since, { status: word, year: asText(since) }) : word}
        </span>
        {!brief && (
          <p className="ek-approval__detail">
            {fill(own.detail, {
              regulator: asText(regulator),
              indication: asText(indication),
              date: formatMonth(asText(asOf), language),
            })}
            <Citations ids={sourceIds} sources={sources} words={words} />
          </p>
        )}
        {compounded && !brief && <p className="ek-approval__detail">{own.compounded}</p>}
        {note && !brief && (
          <p className="ek-approval__detail">
            <InlineText sources={sources} text={note} words={words} />
          </p>
        )}
      </div>
    );
  },
);
