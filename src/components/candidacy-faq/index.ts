export { CandidacyFaq, type CandidacyFaqProps } from './CandidacyFaq.tsx';
export { CandidacyFaqStatic, type CandidacyFaqStaticProps } from './CandidacyFaqStatic.tsx';
export { FaqAnswer, type FaqAnswerProps } from './FaqAnswer.tsx';
export type { FaqChangeDetails, FaqChangeReason } from './FaqContext.ts';
export { FaqItem, type FaqItemProps } from './FaqItem.tsx';
export { FaqQuestion, type FaqQuestionProps } from './FaqQuestion.tsx';
export { FaqRoot, type FaqRootProps } from './FaqRoot.tsx';
export type { CandidacyQuestion } from './faqParts.tsx';
