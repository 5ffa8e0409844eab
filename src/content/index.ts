export { citingPlaces, type GuidePlace } from './citingPlaces.ts';
export { type CitingPlace, citingRows } from './citingRows.ts';
export { isDate, isOverdue } from './date.ts';
export { type FrequencyBand, frequencyBand } from './frequencyBand.ts';
export {
  type GuideSectionName,
  guideSections,
  routeElementId,
  rowElementId,
  SUMMARY_ID,
  sourceElementId,
  stepElementId,
} from './guideSections.ts';
export { citedSourceIds, type InlineNode, isSafeHref, parseInline, plainText } from './inline.ts';
export { type ParseResult, parseGuide } from './parseGuide.ts';
export type { Problem } from './problem.ts';
export { reviewProblems } from './reviewProblems.ts';
export type { Attribute, AttributeGroup, Cell, Comparison } from './schema/comparison.ts';
export type { FactBox, Outcome } from './schema/factBox.ts';
export { type GuideDocument, GuideSchema, type Review } from './schema/guide.ts';
export type { BoxedWarning, Route } from './schema/route.ts';
export type {
  Benefit,
  Candidacy,
  CandidacyGroup,
  CrisisSettings,
  Mechanism,
  Question,
  Severity,
  SideEffect,
  Topic,
  Unknowns,
  Visit,
} from './schema/sections.ts';
export type { Source } from './schema/source.ts';
export type {
  Approval,
  ApprovalStatusValue,
  Block,
  Duration,
  NotEstablished,
  Statistic,
  StatisticGroup,
} from './schema/values.ts';
export { approvalStatuses, candidacyGroups, severities, sourceKinds } from './words.ts';
