export { crisisCountry } from './crisisCountry.ts';
export type { GuideOwnSection } from './ownSection.ts';
export { TreatmentGuide, type TreatmentGuideProps } from './TreatmentGuide.tsx';
export { usableGuide } from './usableGuide.ts';
