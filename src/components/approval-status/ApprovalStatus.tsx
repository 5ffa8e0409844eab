import { type ComponentPropsWithoutRef, createElement, forwardRef } from 'react';
import type { Approval, Source } from '../../content/index.ts';
import { asObject } from '../props/index.ts';
import { useWords, type WordSettings } from '../words/index.ts';
import { approvalNodes } from './approvalNodes.tsx';

export interface ApprovalStatusProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** Product, use, country and date together (rule RG-05); a bare "approved" cannot be shown. */
  approval: Approval;
  /** Sources that `approval.sourceIds` name. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /**
   * Whether the product is mixed by a pharmacy. Then it is always said to be not approved, and why.
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
 * then who decided, in which country, for what use, and the date of the source. Renders a `<div>`.
 * @since 0.1.0
 */
export const ApprovalStatus = /* @__PURE__ */ forwardRef<HTMLDivElement, ApprovalStatusProps>(
  function ApprovalStatus(
    { approval, sources, compounded = false, brief = false, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'ApprovalStatus');
    const given = asObject(approval, 'ApprovalStatus approval');
    const own = className ? `ek-approval ${className}` : 'ek-approval';
    return createElement(
      'div',
      { ref, ...rest, className: own },
      ...approvalNodes(given, { compounded, brief }, { sources, words }),
    );
  },
);
