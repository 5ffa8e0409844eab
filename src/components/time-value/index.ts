export { NotEstablished, TimeValue } from './TimeValue.tsx';
