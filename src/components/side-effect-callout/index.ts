export { SideEffectCallout, type SideEffectCalloutProps } from './SideEffectCallout.tsx';
