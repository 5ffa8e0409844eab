export { SideEffectGroup, type SideEffectGroupProps } from './SideEffectGroup.tsx';
