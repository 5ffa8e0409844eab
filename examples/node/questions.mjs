import { CandidacyFaq, CrisisLinks } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import { createElement as h } from 'react';

/** The one part of the page that has script: rendered by the server, taken over by the browser. */
export const Questions = ({ questions, sources }) =>
  h(CandidacyFaq, {
    crisis: h(CrisisLinks, { country: US }),
    headingLevel: 3,
    questions,
    sources,
  });
