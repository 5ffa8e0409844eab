export { Frequency, type FrequencyProps } from './Frequency.tsx';
export { frequencyNodes } from './frequencyNodes.tsx';
