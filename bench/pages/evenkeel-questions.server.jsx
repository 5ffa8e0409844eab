import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ISLAND } from '../lib/browser/island.mjs';
import { EvenkeelPage } from './EvenkeelPage.jsx';
import { Page } from './evenkeel-questions.jsx';

/** All else is static HTML; the browser takes over the questions. */
export function render(content) {
  const questions = renderToString(<Page content={content} />, ISLAND);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: what React itself has just rendered.
  const faq = <div dangerouslySetInnerHTML={{ __html: questions }} id="island" />;
  return { html: renderToStaticMarkup(<EvenkeelPage content={content} faq={faq} />), head: '' };
}
