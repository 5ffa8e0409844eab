export { ApprovalStatus, type ApprovalStatusProps } from './components/approval-status/index.ts';
export { BoxedWarning, type BoxedWarningProps } from './components/boxed-warning/index.ts';
export {
  CandidacyFaq,
  type CandidacyFaqProps,
  CandidacyFaqStatic,
  type CandidacyFaqStaticProps,
  type CandidacyQuestion,
  FaqAnswer,
  type FaqAnswerProps,
  type FaqChangeDetails,
  type FaqChangeReason,
  FaqItem,
  type FaqItemProps,
  FaqQuestion,
  type FaqQuestionProps,
  FaqRoot,
  type FaqRootProps,
} from './components/candidacy-faq/index.ts';
export { Cite, type CiteProps } from './components/cite/index.ts';
export { ContentNotice, type ContentNoticeProps } from './components/content-notice/index.ts';
export {
  CrisisBanner,
  CrisisBannerInteractive,
  type CrisisBannerInteractiveProps,
  type CrisisBannerProps,
  type CrisisCountries,
} from './components/crisis-banner/index.ts';
export { CrisisLinks, type CrisisLinksProps } from './components/crisis-links/index.ts';
export { DoAndDont, type DoAndDontProps } from './components/do-and-dont/index.ts';
export { FactBox, type FactBoxProps } from './components/fact-box/index.ts';
export { Frequency, type FrequencyProps } from './components/frequency/index.ts';
export { GlossaryTerm, type GlossaryTermProps } from './components/glossary-term/index.ts';
export type { HeadingLevel } from './components/heading/index.ts';
export { IconArray, type IconArrayProps } from './components/icon-array/index.ts';
export { MechanismNote, type MechanismNoteProps } from './components/mechanism-note/index.ts';
export { QuickExit, type QuickExitProps } from './components/quick-exit/index.ts';
export { ReviewStamp, type ReviewStampProps } from './components/review-stamp/index.ts';
export {
  SideEffectCallout,
  type SideEffectCalloutProps,
} from './components/side-effect-callout/index.ts';
export {
  SideEffectGroup,
  type SideEffectGroupProps,
} from './components/side-effect-group/index.ts';
export { SourceList, type SourceListProps } from './components/source-list/index.ts';
export {
  type CellPlace,
  ComparisonInUrl,
  type ComparisonInUrlProps,
  TreatmentComparison,
  type TreatmentComparisonProps,
} from './components/treatment-comparison/index.ts';
export {
  type GuideOwnSection,
  TreatmentGuide,
  type TreatmentGuideProps,
} from './components/treatment-guide/index.ts';
export { VisitTimeline, type VisitTimelineProps } from './components/visit-timeline/index.ts';
export {
  EvenkeelProvider,
  type EvenkeelProviderProps,
  type WordSettings,
} from './components/words/index.ts';
export {
  ar,
  enGB,
  enUS,
  extendMessages,
  type Messages,
  type PartialMessages,
  pseudo,
} from './i18n/index.ts';
