import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citingPlaces, parseGuide } from '../../src/content/index.ts';
import { breakable, factBox, guide } from '../fixtures/guide.ts';

/** The places that cite a source, as their addresses. */
const placesOf = (document: typeof guide, id: string) =>
  citingPlaces(document)
    .filter(({ sourceIds }) => sourceIds.includes(id))
    .map(({ href }) => href);

describe('the places of a guide that cite a source', () => {
  it('are named by what the reader sees there, in the order of the page', () => {
    const document = breakable();
    document.factBoxes = [factBox];
    document.overview[0].body.push('Said so.[@example-label]');
    document.comparison.note = 'A note.[@example-label]';
    document.candidacy.questions[1].answer = ['No.[@example-label]'];
    document.visit.note = 'One visit.[@example-label]';
    document.visit.steps[1].description = 'Home.[@example-label]';
    document.mechanism.notKnown = ['The rest.[@example-label]'];
    document.unknowns.points[0].text = 'Whether it lasts.[@example-label]';
    const cited = citingPlaces(document).filter(({ sourceIds }) =>
      sourceIds.includes('example-label'),
    );
    expect(cited.map(({ href, name, section }) => [href, name, section])).toEqual([
      ['#summary', guide.title, undefined],
      ['#what-it-is', 'What it is', 'overview'],
      ['#route-spray', 'Spray', 'routes'],
      ['#route-tablet', 'Tablet', 'routes'],
      ['#spray-warning', 'Exampla', 'boxedWarnings'],
      ['#comparison', guide.comparison.title, 'comparison'],
      ['#comparison-approval', 'Approval', 'comparison'],
      ['#comparison-price', 'Price', 'comparison'],
      ['#felt-better', 'Feeling better after four weeks', 'benefits'],
      ['#example-facts', factBox.title, 'benefits'],
      ['#fainting', 'Fainting', 'sideEffects'],
      ['#bladder', 'Bladder pain', 'sideEffects'],
      ['#who-should-not', 'Who should not have it?', 'candidacy'],
      ['#driving', 'Can I drive home?', 'candidacy'],
      ['#visit', guide.visit.title, 'visit'],
      ['#visit-leave', 'You leave', 'visit'],
      ['#mechanism', guide.mechanism.title, 'mechanism'],
      ['#unknowns', guide.unknowns.title, 'unknowns'],
    ]);
  });

  it('are one for each place, however often it cites', () => {
    const document = breakable();
    document.summary = 'Once.[@example-label] Twice.[@example-label]';
    const [summary] = citingPlaces(document);
    expect(summary?.sourceIds).toEqual(['example-label']);
  });

  it('leave out what another country’s regulator says, which the page does not show', () => {
    const document = breakable();
    const [approval] = document.routes[0].approvals;
    document.routes[0].approvals.push({
      ...approval,
      id: 'abroad',
      jurisdiction: 'CA',
      sourceIds: ['example-trial'],
    });
    expect(placesOf(document, 'example-trial')).not.toContain('#route-spray');
  });

  it('are never made of nonsense', () => {
    const keys = Object.keys(guide) as (keyof typeof guide)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const places = citingPlaces({ ...guide, [key]: value } as never);
        for (const { href, name, sourceIds } of places) {
          expect(href).toMatch(/^#./);
          expect(typeof name).toBe('string');
          expect(sourceIds.length).toBeGreaterThan(0);
        }
      }),
    );
    expect(citingPlaces(undefined as never)).toEqual([]);
  });
});

describe('ids that the page makes', () => {
  it.each([
    ['its summary', 'summary'],
    ['a route', 'route-spray'],
    ['a step of the visit', 'visit-leave'],
    ['a section', 'side-effects'],
  ])('cannot be taken: that of %s', (_what, id) => {
    const document = breakable();
    document.overview[0].id = id;
    const { problems } = parseGuide(document);
    expect(problems.map(({ path, reason }) => `${path} ${reason}`)).toContain(
      'overview[0].id is an id that the page itself uses',
    );
  });

  it('can be linked to, and a topic may be called overview', () => {
    const document = breakable();
    document.overview[0].id = 'overview';
    document.overview[0].body = ['[One](#route-spray), [two](#visit-leave), [three](#overview).'];
    expect(parseGuide(document).problems).toEqual([]);
  });
});
