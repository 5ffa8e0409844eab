import type { WholeGuide } from '../../content/schema/guide.ts';
import type { ContentNoticeProps } from './ContentNotice.tsx';

/** What the readers of a document must know of it, by whether anybody has reviewed it. */
export const noticeFor = (status: WholeGuide['status']): ContentNoticeProps['kind'] =>
  status === 'example' ? 'example' : 'not-medical-advice';
