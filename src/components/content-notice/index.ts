export { ContentNotice, type ContentNoticeProps } from './ContentNotice.tsx';
