export type { CellPlace } from './AttributeRow.tsx';
export { ComparisonInUrl, type ComparisonInUrlProps } from './ComparisonInUrl.tsx';
export { TreatmentComparison, type TreatmentComparisonProps } from './TreatmentComparison.tsx';
