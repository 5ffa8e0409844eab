import { BoxedWarning, CrisisBanner, CrisisLinks, SourceList } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import { serializeJsonLd } from 'evenkeel/structured-data';
import { createElement as h } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { guide } from './guide.mjs';
import { Questions } from './questions.mjs';

const { boxedWarnings = [], sources, locale } = guide;
const given = { questions: guide.candidacy.questions, sources };
const raw = (html) => ({ dangerouslySetInnerHTML: { __html: html } });

const head = h(
  'head',
  null,
  h('meta', { charSet: 'utf-8' }),
  h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  h('meta', { name: 'robots', content: 'noindex' }),
  h('title', null, 'Could ketamine be right for me?'),
  h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
  h('link', { rel: 'stylesheet', href: '/evenkeel.css' }),
  h('link', { rel: 'stylesheet', href: '/site.css' }),
);

const warning = (one) =>
  h(BoxedWarning, {
    crisis: h(CrisisLinks, { country: US }),
    headingLevel: 2,
    key: one.id,
    sources,
    warning: one,
  });

const main = h(
  'main',
  { className: 'site-page' },
  h('h1', null, 'Could ketamine be right for me?'),
  h('p', null, 'Example content, reviewed by nobody. It is not medical advice.'),
  boxedWarnings.map(warning),
  h('h2', null, 'Questions'),
  h('div', { id: 'questions', ...raw(renderToString(h(Questions, given))) }),
  h('h2', null, 'Sources'),
  h(SourceList, { sources }),
);

const body = h(
  'body',
  { className: 'ek-surface' },
  h(CrisisBanner, { country: US, wording: 'suicide' }),
  main,
  // Data, not script: a content security policy lets it through, and nothing in it can end it.
  h('script', { id: 'given', type: 'application/json', ...raw(serializeJsonLd(given)) }),
  h('script', { src: '/client.js', type: 'module' }),
);

/** The page as HTML: every word is in it, and the questions are all the script there is. */
export const page = `<!doctype html>${renderToStaticMarkup(
  h('html', { 'data-theme': 'auto', lang: locale }, head, body),
)}`;
