export { Frequency, type FrequencyProps } from './Frequency.tsx';
