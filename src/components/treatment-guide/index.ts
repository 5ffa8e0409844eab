export { TreatmentGuide, type TreatmentGuideProps } from './TreatmentGuide.tsx';
