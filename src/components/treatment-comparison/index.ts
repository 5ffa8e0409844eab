export { TreatmentComparison, type TreatmentComparisonProps } from './TreatmentComparison.tsx';
