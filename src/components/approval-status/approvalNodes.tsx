import { createElement, type ReactElement, type ReactNode } from 'react';
import { type Approval, type ApprovalStatusValue, approvalStatuses } from '../../content/index.ts';
import { approval as builtIn } from '../../i18n/en-US.ts';
import { fill, formatApproval, type Messages } from '../../i18n/index.ts';
import { approvalIcons, icon } from '../icon/index.ts';
import { asOneOf, asText, warnOnce } from '../props/index.ts';
import { citationNodes, inlineNodes, type TextContext } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';

export interface ApprovalOptions {
  compounded: boolean;
  brief: boolean;
}

/** No regulator has assessed what a pharmacy mixes, whatever it is mixed from (rule RG-05). */
function settleStatus(given: unknown, compounded: boolean): ApprovalStatusValue | undefined {
  const status = asOneOf(given, approvalStatuses);
  if (!compounded || status === 'not-approved') return status;
  const reason = 'is not the status of a compounded product';
  warnOnce('ApprovalStatus approval.status', given, reason, 'Write "not-approved".');
  return 'not-approved';
}

const detail = (...nodes: readonly ReactNode[]): ReactElement =>
  createElement('p', { className: 'ek-approval__detail' }, ...nodes);

function details(
  { regulator, jurisdiction, indication, asOf, note, sourceIds }: Partial<Approval>,
  own: Messages['approval'],
  compounded: boolean,
  context: TextContext,
): ReactNode[] {
  const name = asText(regulator);
  const said = formatApproval(
    {
      regulator: name,
      jurisdiction: asText(jurisdiction),
      indication: asText(indication),
      asOf: asText(asOf),
    },
    own,
    context.words.locale,
  );
  return [
    (name || indication) && detail(said, ...citationNodes(sourceIds, context)),
    compounded && detail(own.compounded),
    note && detail(...inlineNodes(note, context)),
  ];
}

/** What stands inside an approval status: the word with its icon, then, unless brief, the rest. */
export function approvalNodes(
  approval: Partial<Approval>,
  { compounded, brief }: ApprovalOptions,
  context: TextContext,
): ReactNode[] {
  const own = wordsFor(context.words, 'approval', builtIn);
  const status = settleStatus(approval.status, compounded);
  const word = status ? own[status] : asText(approval.status);
  const year = compounded || brief ? '' : asText(approval.since);
  const shown = (
    <span className="ek-approval__status" data-status={status}>
      {icon(status ? approvalIcons[status] : '', 'ek-approval__icon')}
      {year ? fill(own.since, { status: word, year }) : word}
    </span>
  );
  return brief ? [shown] : [shown, ...details(approval, own, compounded, context)];
}
