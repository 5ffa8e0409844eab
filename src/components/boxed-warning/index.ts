export { BoxedWarning, type BoxedWarningProps } from './BoxedWarning.tsx';
