import { createElement } from 'react';
import { SUMMARY_ID } from '../../content/index.ts';
import { ContentNotice, noticeFor } from '../content-notice/index.ts';
import { headingElement } from '../heading/index.ts';
import { asText } from '../props/index.ts';
import { ReviewStamp } from '../review-stamp/index.ts';
import { inlineNodes } from '../text/index.ts';
import type { Inner } from './inner.ts';

/** Title, summary, who reviewed it, and that it is no medical advice, or only an example. */
export function GuideHeader({ guide, sources, words, levels, now }: Inner) {
  const summary = { className: 'ek-guide__summary', id: SUMMARY_ID };
  const title = { className: 'ek-guide__title' };
  return (
    <header className="ek-guide__header">
      {asText(guide.title) &&
        headingElement(levels.title, 'TreatmentGuide', title, asText(guide.title))}
      {guide.summary &&
        createElement('p', summary, ...inlineNodes(guide.summary, { sources, words }))}
      <ContentNotice kind={noticeFor(guide.status)} {...words} />
      <ReviewStamp
        now={now}
        review={guide.review}
        sourceCount={sources.length}
        status={guide.status}
        {...words}
      />
    </header>
  );
}
