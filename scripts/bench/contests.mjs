import { createElement as h } from 'react';
import { comparison } from './content/comparison.mjs';
import { guide, questions, sideEffects } from './content/guide.mjs';
import { routes, sources } from './content/values.mjs';
import * as byHand from './hand-written.mjs';

/**
 * Every page that the library and the hand-written twin both render. The content is ready before
 * the clock starts, the elements are not.
 */
export function contests(library) {
  const { TreatmentComparison, CandidacyFaq, CandidacyFaqStatic, SideEffectCallout } = library;
  const { CrisisBanner, TreatmentGuide, US } = library;

  const table = (size) => {
    const { title, note, groups } = comparison(size);
    const props = { routes, groups, jurisdiction: 'US', caption: title, note, sources };
    return {
      name: `TreatmentComparison, ${size} rows`,
      ours: () => h(TreatmentComparison, { ...props, headingLevel: 2 }),
      byHand: () => h(byHand.Comparison, { size }),
    };
  };

  const faq = (size) => {
    const props = { questions: questions(size), sources, headingLevel: 2 };
    const ours = () => h(CandidacyFaq, props);
    return [
      {
        name: `CandidacyFaq, ${size} questions`,
        ours,
        byHand: () => h(byHand.Faq, { size }),
      },
      {
        name: `  ${size}, beside Radix, forceMount`,
        ours,
        byHand: () => h(byHand.Radix, { size, forceMount: true }),
      },
      {
        name: `CandidacyFaqStatic, ${size}`,
        ours: () => h(CandidacyFaqStatic, props),
        byHand: () => h(byHand.Details, { size }),
      },
    ];
  };

  const callouts = (size) => {
    const effects = sideEffects(size);
    const callout = (sideEffect) => {
      const { id } = sideEffect;
      const props = { id, sideEffect, sources, country: US };
      return h(SideEffectCallout, { key: id, ...props, headingLevel: 2 });
    };
    return {
      name: `SideEffectCallout, ${size} of them`,
      ours: () => effects.map(callout),
      byHand: () => h(byHand.Callouts, { size }),
    };
  };

  return [
    ...[8, 100, 1000].map(table),
    ...[12, 100, 1000].flatMap(faq),
    ...[12, 50].map(callouts),
    {
      name: 'CrisisBanner, US',
      ours: () => h(CrisisBanner, { country: US, wording: 'distress' }),
      byHand: () => h(byHand.Banner),
    },
    {
      name: 'TreatmentGuide, a whole page',
      ours: () => h(TreatmentGuide, { guide, country: US }),
      byHand: () => h(byHand.Guide),
    },
  ];
}
