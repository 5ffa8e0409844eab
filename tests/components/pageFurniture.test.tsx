import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { citingPlaces, type GuideDocument } from '../../src/content/index.ts';
import {
  Cite,
  ContentNotice,
  MechanismNote,
  ReviewStamp,
  SourceList,
  VisitTimeline,
} from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const { sources } = guide;
const text = (element: ReactElement) => renderToString(element).replace(/<[^>]*>/g, '');

describe('the stamp of a review', () => {
  const review = {
    reviewer: { name: 'A. Name', credentials: 'psychiatrist' },
    lastReviewed: '2026-11-03',
    nextDue: '2027-05-03',
  };

  it('has every date for machines too', () => {
    const html = renderToString(<ReviewStamp review={review} status="reviewed" />);
    expect(html).toContain('Reviewed by A. Name, psychiatrist');
    expect(html).toContain('<time dateTime="2026-11-03">November 3, 2026</time>');
    expect(html).toContain('<time dateTime="2027-05-03">May 3, 2027</time>');
    expect(html).not.toContain('source');
    // Safari takes a list without markers for none.
    expect(html).toMatch(/<ul class="ek-review__facts" role="list">/);
  });

  it.each([
    ['an example document', 'example', review],
    [
      'an example reviewer',
      'reviewed',
      { ...review, reviewer: { ...review.reviewer, example: true } },
    ],
    ['a status nobody knows', 'checked', review],
  ])('names nobody as the reviewer of %s', (_what, status, given) => {
    const said = text(<ReviewStamp review={given} status={status as GuideDocument['status']} />);
    expect(said).toContain('Not reviewed by a clinician (A. Name)');
    expect(said).toContain('Written November 3, 2026');
    expect(said).toContain('Review due May 3, 2027');
    expect(said).not.toMatch(/Reviewed by|Last reviewed|Next review|psychiatrist/);
  });

  it.each([
    ['reviewed', {}],
    ['reviewed', { name: '', credentials: 'psychiatrist' }],
    ['reviewed', undefined],
    ['example', {}],
  ])('%s by nobody with a name (%j) says that no clinician reviewed it', (status, reviewer) => {
    if (!reviewer) expectConsole('warn', /ReviewStamp review\.reviewer is not an object/);
    const given = { ...review, reviewer: reviewer as never };
    const said = text(<ReviewStamp review={given} status={status as GuideDocument['status']} />);
    expect(said).toBe('Not reviewed by a clinicianWritten November 3, 2026Review due May 3, 2027');
  });

  it('leaves a date that is none as the text it is', () => {
    const odd = { ...review, lastReviewed: 'spring 2026', nextDue: '2027-02-30' };
    const now = new Date('2030-01-01');
    const html = renderToString(<ReviewStamp now={now} review={odd} status="reviewed" />);
    expect(html).toMatch(/Last reviewed (<!-- -->)?spring 2026/);
    expect(html).toMatch(/Next review due (<!-- -->)?2027-02-30/);
    expect(html).not.toMatch(/<time|overdue/);
  });

  it('says of an odd moment only to the developer that it is none', () => {
    expectConsole('warn', /ReviewStamp now is not a moment/);
    const now = new Date('nonsense');
    expect(text(<ReviewStamp now={now} review={review} status="reviewed" />)).toContain(
      'Next review due May 3, 2027',
    );
  });

  it('says of a reviewer without credentials only the name', () => {
    const bare = { ...review, reviewer: { name: 'A. Name' } as never };
    expect(text(<ReviewStamp review={bare} status="reviewed" />)).toContain(
      'Reviewed by A. NameLast',
    );
  });
});

describe('citation marks', () => {
  it('keep the number of a source, and mark it once where it is named twice', () => {
    const marks = (ids: string[]) => text(<Cite ids={ids} sources={sources} />);
    expect(marks(['example-trial'])).toBe('2');
    expect(marks(['example-trial', 'example-label', 'example-trial'])).toBe('21');
  });

  it('warn of a source that the page does not have, and of no list', () => {
    expectConsole('warn', /does not hold a cited source.*nowhere/);
    expect(text(<Cite ids={['nowhere', 'example-label']} sources={sources} />)).toBe('1');
    expectConsole('warn', /Cite sources is not a list/);
    expect(text(<Cite ids={['example-label']} sources={undefined as never} />)).toBe('');
  });
});

describe('the way back from a source', () => {
  const place = (index: number) => ({
    href: `#p${index}`,
    name: `Place ${index}`,
    sourceIds: ['example-label'],
  });
  const list = (count: number) =>
    renderToString(
      <SourceList
        citedBy={Array.from({ length: count }, (_, at) => place(at))}
        sources={sources}
      />,
    );

  it('is in sight while it is short, and folds away when it would drown the source', () => {
    expect(list(3)).not.toContain('<details');
    expect(list(3)).toContain('Cited in:');
    expect(list(4)).toMatch(/<details[^>]*><summary[^>]*><span[^>]*>.*<\/span>Cited in 4 places</);
    for (const at of [0, 1, 2, 3]) expect(list(4)).toContain(`href="#p${at}"`);
  });

  it('says to whoever hears the summary alone of which source it is', () => {
    const sourceIds = sources.map(({ id }) => id);
    const citedBy = [0, 1, 2, 3].map((at) => ({ ...place(at), sourceIds }));
    const html = renderToString(<SourceList citedBy={citedBy} sources={sources} />);
    const names = [...html.matchAll(/<summary[^>]*>(.*?)<\/summary>/g)].map(([, inner = '']) =>
      inner.replace(/<[^>]*>/g, ''),
    );
    expect(html.match(/<ul class="ek-sources__places" role="list">/g)).toHaveLength(2);
    expect(names).toEqual(['Source 1: Cited in 4 places', 'Source 2: Cited in 4 places']);
  });

  it('shows kind and year of a source', () => {
    expect(text(<SourceList sources={sources} />)).toContain(
      'Example journal, 2024. Clinical trial.',
    );
  });

  it('is there for every source of a guide', () => {
    const cited = citingPlaces(guide).flatMap(({ sourceIds }) => sourceIds);
    expect(new Set(cited)).toEqual(new Set(sources.map(({ id }) => id)));
  });
});

describe('a visit', () => {
  const [first, last] = guide.visit.steps as unknown as [(typeof guide.visit.steps)[0], never];

  it('says the phase of each step in words, and gives it a place', () => {
    const html = renderToString(
      <VisitTimeline headingLevel={3} sources={sources} steps={guide.visit.steps} />,
    );
    expect(html).toMatch(/<li [^>]*id="visit-arrive"><h3[^>]*>Before: (<!-- -->)?You arrive<\/h3>/);
    expect(html).toContain('At least 10 minutes');
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).not.toMatch(/<p[^>]*><\/p>/);
  });

  it('is a list for Safari too, which takes one without markers for none', () => {
    const html = renderToString(<VisitTimeline headingLevel={3} steps={guide.visit.steps} />);
    expect(html).toContain('<ol class="ek-visit__steps" role="list">');
  });

  it('has crisis help where a step speaks of suicide, even when nobody passed it', () => {
    const steps: typeof guide.visit.steps = [{ ...first, topic: 'suicide' }, last];
    const given = <VisitTimeline crisis="Lines of ours." headingLevel={3} steps={steps} />;
    expect(text(given)).toContain('Lines of ours.');
    expectConsole('warn', /VisitTimeline crisis is missing where suicide is spoken of/);
    expect(renderToString(<VisitTimeline headingLevel={3} steps={steps} />)).toContain(
      'https://findahelpline.com',
    );
  });

  it('says a phase that is none in no word', () => {
    const steps: typeof guide.visit.steps = [{ ...first, phase: 'later' as never }];
    expect(text(<VisitTimeline headingLevel={3} steps={steps} />)).toMatch(/^You arrive/);
  });
});

describe('how it may work', () => {
  it('has no empty half', () => {
    const html = renderToString(<MechanismNote headingLevel={3} known={[]} notKnown={['All.']} />);
    expect(html).not.toContain('What is known');
  });

  it('warns when what is known stands alone', () => {
    expectConsole('warn', /MechanismNote notKnown is empty, so an idea reads like a fact/);
    expect(text(<MechanismNote headingLevel={3} known={['This.']} notKnown={[]} />)).toBe(
      'What is knownThis.',
    );
  });
});

describe('a notice', () => {
  it('keeps its own words beside those of the author', () => {
    const said = text(<ContentNotice kind="example">More.</ContentNotice>);
    expect(said).toMatch(/^Example content\. This page .*More\.$/);
  });

  it('of no known kind says what is true of every page', () => {
    expectConsole(
      'warn',
      /ContentNotice kind is not a kind of notice.*example, not-medical-advice/,
    );
    expect(text(<ContentNotice kind={'advert' as never} />)).toContain('Not medical advice');
  });
});
