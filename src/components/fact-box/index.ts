export { FactBox, type FactBoxProps } from './FactBox.tsx';
