// Runs in the browser: puts questions on the page and times what a click costs until the layout is
// done. clicks.mjs bundles it and puts what it exports on `window`.
import { CandidacyFaq, CandidacyFaqStatic } from 'evenkeel';
import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { questions } from '../content/guide.mjs';
import { sources } from '../content/values.mjs';
import { Details, Radix } from '../hand-written/faq.mjs';

const content = (size) => ({ questions: questions(size), sources, headingLevel: 2 });

const pages = {
  details: (size) => h(Details, { size }),
  radix: (size) => h(Radix, { size }),
  radixForceMount: (size) => h(Radix, { size, forceMount: true }),
  faq: (size) => h(CandidacyFaq, content(size)),
  faqStatic: (size) => h(CandidacyFaqStatic, content(size)),
};

const layout = () => document.body.getBoundingClientRect().height;

const settled = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));

/** Shows the questions and returns the milliseconds until they are laid out. */
export async function show(name, size) {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const start = performance.now();
  flushSync(() => createRoot(host).render(pages[name](size)));
  layout();
  const time = performance.now() - start;
  await settled();
  return time;
}

/** Presses one question, which opens or closes it, and returns the milliseconds to the layout. */
export async function press(index) {
  const target = document.querySelectorAll('summary, [aria-expanded]')[index];
  const start = performance.now();
  target.click();
  // React has rendered when the microtasks of the click are done.
  await null;
  layout();
  const time = performance.now() - start;
  await settled();
  return time;
}
