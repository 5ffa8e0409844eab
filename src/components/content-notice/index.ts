export { ContentNotice, type ContentNoticeProps } from './ContentNotice.tsx';
export { noticeFor } from './noticeFor.ts';
