export { notEstablished, TimeValue, timeNodes } from './TimeValue.tsx';
