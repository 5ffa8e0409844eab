export type { GuideOwnSection } from './chosenSections.ts';
export { crisisCountry } from './crisisCountry.ts';
export { TreatmentGuide, type TreatmentGuideProps } from './TreatmentGuide.tsx';
export { usableGuide } from './usableGuide.ts';
