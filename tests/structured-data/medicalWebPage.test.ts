import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { GuideDocument, Route } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { TreatmentGuide, type TreatmentGuideProps } from '../../src/index.ts';
import { medicalWebPage, serializeJsonLd } from '../../src/structured-data/index.ts';
import { guide } from '../fixtures/guide.ts';

const reviewed: GuideDocument = {
  ...guide,
  status: 'reviewed',
  review: { ...guide.review, reviewer: { name: 'A. Person', credentials: 'MD' } },
};
const [spray, tablet] = medicalWebPage(guide).about ?? [];

/** What a reader of the page reads, without marks of citation. */
const words = renderToString(createElement(TreatmentGuide, { guide, country: US }))
  .replace(/<a [^>]*class="ek-cite".*?<\/a>/g, '')
  .replace(/<[^>]*>/g, '');

describe('a guide as a MedicalWebPage', () => {
  it('says what the page shows, without markup', () => {
    expect(medicalWebPage(guide)).toMatchObject({
      '@type': 'MedicalWebPage',
      name: guide.title,
      description: 'A made-up document for tests.',
      inLanguage: 'en-US',
    });
  });

  it('has each route as a therapy, with its medicine and how it is given', () => {
    expect(spray).toMatchObject({
      '@type': 'MedicalTherapy',
      name: 'Spray',
      description: 'As a spray.',
      drug: { '@type': 'Drug', name: 'example (Exampla)' },
    });
    expect(tablet?.drug).toEqual({ '@type': 'Drug', name: 'example made by a pharmacy' });
  });

  it('says an approval only together with its use, its regulator, its country and its date', () => {
    expect(spray?.legalStatus).toEqual([
      {
        '@type': 'DrugLegalStatus',
        name: 'Approved, 2019. FDA (United States), for example condition. As of January 2025.',
        applicableLocation: { '@type': 'AdministrativeArea', name: 'United States' },
      },
    ]);
    expect(words).toContain('FDA (United States), for example condition. As of January 2025.');
  });

  it('never says that what a pharmacy mixes is approved, whatever the document says', () => {
    const [first, second] = guide.routes;
    const approvals: typeof first.approvals = [{ ...first.approvals[0] }];
    const wrong = { ...guide, routes: [first, { ...second, approvals }] } as GuideDocument;
    const [status] = medicalWebPage(wrong).about?.[1]?.legalStatus ?? [];
    expect(status?.name).toMatch(/^Not approved\. .* Mixed by a pharmacy\./);
    expect(status?.name).not.toContain('2019');
  });

  it('says that there is a boxed warning, whose and from when', () => {
    const warning = 'Boxed warning for Exampla: FDA (United States), January 27, 2025';
    expect(spray?.drug).toHaveProperty('warning', warning);
    expect(tablet?.drug).not.toHaveProperty('warning');
  });

  it('names the main risks of each route, and which of them are serious', () => {
    const named = (name: string) => ({ '@type': 'MedicalEntity', name });
    expect(spray).toHaveProperty('adverseOutcome', [named('Dizziness')]);
    expect(spray).not.toHaveProperty('seriousAdverseOutcome');
    expect(tablet).toHaveProperty('seriousAdverseOutcome', [named('Fainting')]);
    expect(tablet).not.toHaveProperty('adverseOutcome');
    const mainRisks: Route['mainRisks'] = ['dizziness', 'fainting', 'bladder'];
    const risky: GuideDocument = { ...guide, routes: [{ ...guide.routes[0], mainRisks }] };
    expect(medicalWebPage(risky).about?.[0]).toMatchObject({
      adverseOutcome: [named('Dizziness')],
      seriousAdverseOutcome: [named('Fainting'), named('Bladder pain')],
    });
  });

  it('leads to sections that the page has, under the headings they have there, each for what it is', () => {
    const topic = (name: string, id: string, aspect: string) => ({
      '@type': 'HealthTopicContent',
      name,
      url: `#${id}`,
      hasHealthAspect: `https://schema.org/${aspect}HealthAspect`,
    });
    const parts = medicalWebPage(guide).hasPart;
    expect(parts).toEqual([
      topic('What it is', 'what-it-is', 'Overview'),
      topic('The ways it is given', 'routes', 'UsageOrSchedule'),
      topic('The strongest warning', 'boxed-warnings', 'Safety'),
      topic('What the trials found', 'benefits', 'Effectiveness'),
      topic('Side effects', 'side-effects', 'SideEffects'),
      topic('How it may work', 'mechanism', 'HowItWorks'),
    ]);
    const html = renderToString(createElement(TreatmentGuide, { guide, country: US }));
    for (const { name, url } of parts ?? []) {
      expect(html).toContain(`id="${url.slice(1)}"`);
      expect(words).toContain(name);
    }
  });

  it('names every source, with its publisher, year and address', () => {
    expect(medicalWebPage(guide).citation).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Example label',
        publisher: { '@type': 'Organization', name: 'Example publisher' },
        datePublished: '2025',
        url: 'https://example.org/label',
      },
      {
        '@type': 'CreativeWork',
        name: 'Example trial',
        publisher: { '@type': 'Organization', name: 'Example journal' },
        datePublished: '2024',
      },
    ]);
  });

  it('leads to no section that a list of sections leaves out or replaces', () => {
    const own = {
      id: 'side-effects',
      title: 'Ours',
      content: 'In our words.',
      ids: ['dizziness', 'fainting'],
    };
    const sections: TreatmentGuideProps['sections'] = [
      'routes',
      'boxedWarnings',
      'comparison',
      own,
      'unknowns',
      'sources',
    ];
    const html = renderToString(createElement(TreatmentGuide, { guide, country: US, sections }));
    const parts = medicalWebPage(guide, { sections }).hasPart ?? [];
    expect(parts.map(({ url }) => url)).toEqual(['#routes', '#boxed-warnings']);
    for (const { url } of parts) expect(html).toContain(`id="${url.slice(1)}"`);
    const named = medicalWebPage(guide, { sections: ['overview', 'mechanism'] }).hasPart;
    expect(named?.map(({ url }) => url)).toEqual([
      '#what-it-is',
      '#routes',
      '#boxed-warnings',
      '#side-effects',
      '#mechanism',
    ]);
  });

  it('says in words that there is no guide, where a document had problems', () => {
    const said = /^Evenkeel: medicalWebPage guide is .*, not a guide\. .*look at its `problems`/;
    for (const none of [null, undefined, 'guide', 5, [], Symbol('odd')]) {
      expect(() => medicalWebPage(none as never)).toThrow(said);
    }
  });

  it('never lists benefits without side effects', () => {
    const names = medicalWebPage(guide).hasPart?.map(({ url }) => url);
    expect(names).toEqual(expect.arrayContaining(['#benefits', '#side-effects']));
    expect(JSON.stringify(medicalWebPage(guide))).not.toContain('30 in 100');
  });

  it('uses the words that the page uses', () => {
    const messages = {
      guide: { sideEffects: 'What can go wrong' },
      approval: { approved: 'Allowed' },
      review: { notReviewed: 'Nobody has checked this' },
    };
    const page = JSON.stringify(medicalWebPage(guide, { messages }));
    expect(page).toContain('"What can go wrong"');
    expect(page).toContain('"Allowed, 2019. ');
    expect(page).toContain('"creativeWorkStatus":"Nobody has checked this"');
  });

  it('names the reviewer of a reviewed page, and nobody for an example', () => {
    expect(medicalWebPage(reviewed)).toMatchObject({
      lastReviewed: '2026-11-01',
      reviewedBy: { '@type': 'Person', name: 'A. Person', honorificSuffix: 'MD' },
    });
    expect(medicalWebPage(reviewed)).not.toHaveProperty('creativeWorkStatus');
    const made = { ...guide, status: 'reviewed' } as GuideDocument;
    const nobody = {
      ...reviewed,
      review: { ...reviewed.review, reviewer: { name: ' ' } },
    } as never;
    for (const page of [guide, made, nobody].map((one) => medicalWebPage(one))) {
      expect(page).toHaveProperty('creativeWorkStatus', 'Not reviewed by a clinician');
      expect(page).not.toHaveProperty('reviewedBy');
      expect(page).not.toHaveProperty('lastReviewed');
    }
  });
});

describe('serialised', () => {
  it('cannot end the script element it stands in, and means the same', () => {
    const hostile = { ...guide, title: '</script><script>alert(1)</script> & \u2028\u2029<!--' };
    const text = serializeJsonLd(medicalWebPage(hostile));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text).name).toBe(hostile.title);
    expect(serializeJsonLd({ a: '<>&\u2028\u2029' })).toBe(
      '{"a":"\\u003c\\u003e\\u0026\\u2028\\u2029"}',
    );
  });

  it('is no data without an object, and says what to pass', () => {
    const remedy = 'Pass what `medicalWebPage` or `faqPage` returns.';
    for (const [given, kind] of [
      [undefined, 'undefined'],
      [null, 'null'],
      ['x', 'a string'],
      [() => ({}), 'a function'],
    ]) {
      expect(() => serializeJsonLd(given as never)).toThrow(
        new Error(`Evenkeel: serializeJsonLd data is ${kind}, not an object. ${remedy}`),
      );
    }
  });
});

describe('a document that was never parsed', () => {
  it.each(['routes', 'sources', 'overview', 'mechanism', 'review', 'sideEffects', 'summary'])(
    'without its %s still gives the rest',
    (key) => {
      const { [key as keyof GuideDocument]: _gone, ...rest } = guide;
      const page = medicalWebPage(rest as GuideDocument);
      expect(page.name).toBe(guide.title);
      expect(JSON.stringify(page)).toContain('Side effects');
    },
  );
});
