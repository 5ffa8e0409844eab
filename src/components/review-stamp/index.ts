export { ReviewStamp, type ReviewStampProps } from './ReviewStamp.tsx';
