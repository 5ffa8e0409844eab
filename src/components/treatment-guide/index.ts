export type { GuideOwnSection } from './chosenSections.ts';
export { TreatmentGuide, type TreatmentGuideProps } from './TreatmentGuide.tsx';
