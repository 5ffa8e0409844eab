export { drawerFor } from './drawer.ts';
export { Frequency, type FrequencyProps } from './Frequency.tsx';
export { frequencyNodes } from './frequencyNodes.ts';
