export { citedSourceIds, type InlineNode, isSafeHref, parseInline, plainText } from './inline.ts';
export { type ParseResult, parseGuide } from './parseGuide.ts';
export type { Problem } from './problem.ts';
export type { Block } from './schema/basics.ts';
export type { Attribute, AttributeGroup, Cell, Comparison } from './schema/comparison.ts';
export { type GuideDocument, GuideSchema, type Review } from './schema/guide.ts';
export type { BoxedWarning, Route } from './schema/route.ts';
export {
  type Benefit,
  type Candidacy,
  type CandidacyGroup,
  type CrisisSettings,
  candidacyGroups,
  type Mechanism,
  type Question,
  type Severity,
  type SideEffect,
  severities,
  type Topic,
  type Unknowns,
  type Visit,
} from './schema/sections.ts';
export { type Source, sourceKinds } from './schema/source.ts';
export {
  type Approval,
  type ApprovalStatusValue,
  approvalStatuses,
  type Duration,
  type NotEstablished,
  type Statistic,
  type StatisticGroup,
} from './schema/values.ts';
