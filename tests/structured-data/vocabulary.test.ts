import type { FAQPage, MedicalWebPage, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import example from '../../examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { faqPage, medicalWebPage } from '../../src/structured-data/index.ts';
import { factBox, guide } from '../fixtures/guide.ts';
import { expectNone } from '../setup/expect-none.ts';
import { problemsIn, said } from './vocabulary.ts';

const ketamine = parseGuide(example).guide as GuideDocument;
const reviewed: GuideDocument = {
  ...guide,
  status: 'reviewed',
  review: { ...guide.review, reviewer: { name: 'A. Person', credentials: 'MD' } },
};
const { boxedWarnings: _w, benefits: _b, overview: _o, comparison: _c, ...fewer } = guide;
const { candidacy: _q, visit: _v, mechanism: _m, ...least } = fewer;

describe('in schema.org’s own vocabulary', () => {
  it.each([
    ['the example guide', ketamine],
    ['a reviewed guide', reviewed],
    ['a guide with a fact box', { ...guide, factBoxes: [factBox] } as GuideDocument],
    ['a guide with the least it can have', least as GuideDocument],
  ])('%s is right in every type, property and value', (_name, document) => {
    const page: WithContext<MedicalWebPage> = medicalWebPage(document);
    expectNone(problemsIn(page));
    const questions: WithContext<FAQPage> = faqPage(
      (document.candidacy ?? guide.candidacy).questions,
    );
    expectNone(problemsIn(questions));
  });

  it('means each section as the vocabulary does', () => {
    const parts = medicalWebPage(ketamine).hasPart ?? [];
    const aspects = parts.map(({ hasHealthAspect }) => hasHealthAspect);
    expect(aspects).toHaveLength(10);
    for (const aspect of aspects) {
      const name = aspect.replace('https://schema.org/', '');
      expect(said(name, 'type')).toEqual(['HealthAspectEnumeration']);
    }
  });
});

describe('the check itself finds', () => {
  const page = (more: object) => problemsIn({ ...medicalWebPage(guide), ...more });

  it.each([
    ['a type that does not exist', { about: { '@type': 'Medicine' } }, 'Medicine is no type'],
    ['a property that does not exist', { indication: 'x' }, 'indication is no property'],
    ['a property of another type', { administrationRoute: 'x' }, 'belongs to Drug, not to Med'],
    [
      'a property of another type, deep',
      { about: { '@type': 'Drug', legalName: 'x' } },
      'legalName belongs',
    ],
    ['a value of another type', { reviewedBy: { '@type': 'Drug', name: 'x' } }, 'none of'],
    ['a text where a thing belongs', { reviewedBy: 'A. Person' }, 'none of'],
    ['a date that is none', { lastReviewed: 'November' }, 'none of Date'],
    [
      'a member of no such list',
      {
        hasPart: {
          '@type': 'HealthTopicContent',
          hasHealthAspect: 'https://schema.org/GoodHealthAspect',
        },
      },
      'none of',
    ],
    [
      'a member of another list',
      {
        hasPart: { '@type': 'HealthTopicContent', hasHealthAspect: 'https://schema.org/Clinician' },
      },
      'none of',
    ],
    ['a property that has been replaced', { reviews: { '@type': 'Review' } }, 'is now review'],
    ['an empty list', { citation: [] }, 'empty list'],
    ['no context', { '@context': undefined }, 'no context'],
  ])('%s', (_what, more, problem) => {
    expect(page(more).join('\n')).toContain(problem);
  });
});
