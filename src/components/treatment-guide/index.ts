export { crisisCountry } from './crisisCountry.ts';
export { ExampleNotice, Review } from './GuideHeader.tsx';
export { TreatmentGuide, type TreatmentGuideProps } from './TreatmentGuide.tsx';
export { usableGuide } from './usableGuide.ts';
