import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import example from '../../examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};
import { keptSections } from '../../src/content/guideSections.ts';
import {
  type GuideDocument,
  type GuideSectionName,
  guideSections,
  parseGuide,
  sourceElementId,
} from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { TreatmentGuide, type TreatmentGuideProps } from '../../src/index.ts';
import { medicalWebPage } from '../../src/structured-data/index.ts';
import { guide as fixture } from '../fixtures/guide.ts';
import { Parsed } from '../fuzz/page.ts';
import { expectNone } from '../setup/expect-none.ts';
import { problemsIn } from './vocabulary.ts';

type Sections = NonNullable<TreatmentGuideProps['sections']>;

const ketamine = parseGuide(example).guide as GuideDocument;

/** Places that a page links to, so that it says nothing of links that lead nowhere. */
const ids = [ketamine, fixture].flatMap(({ boxedWarnings = [], sideEffects, sources }) => [
  ...[...boxedWarnings, ...sideEffects].map(({ id }) => id),
  ...sources.map(({ id }) => sourceElementId(id)),
]);
const own = (id: string) => ({ id, title: 'Ours', content: 'In our words.', ids });

const ALL = Object.keys(guideSections) as GuideSectionName[];
const WITHOUT_COMPARISON: Sections = ALL.filter((name) => name !== 'comparison');

/** All sections, with content of the author's own in place of some. */
const replaced = (...names: readonly GuideSectionName[]): Sections =>
  ALL.map((name) => (names.includes(name) ? own(name) : name));

/** What a reader of the page reads, without marks of citation. */
function wordsOf(guide: GuideDocument, sections: Sections | undefined): string {
  const html = renderToStaticMarkup(
    createElement(TreatmentGuide, { guide, country: US, sections }),
  );
  return new Parsed(html.replace(/<a [^>]*class="ek-cite".*?<\/a>/g, '')).text;
}

/** Keys of what is for machines alone. */
const NOT_READ = ['@context', '@type', 'inLanguage', 'url', 'hasHealthAspect', 'lastReviewed'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value as object)
    .filter(([key]) => !NOT_READ.includes(key))
    .flatMap(([, inner]) => textsIn(inner));
}

/** Parts that the page has in elements of their own: a status and its facts, a warning and its date. */
const partsOf = (text: string): string[] =>
  text.split(/(?<=[\d\w])\. |: (?=[^:]*$)/).map((part) => part.replace(/\.$/, ''));

/** The statuses of each route in the data, by the name of the country. */
const countriesOf = (sections?: Sections) =>
  (medicalWebPage(ketamine, { sections }).about ?? []).map(({ legalStatus = [] }) =>
    legalStatus.map(({ applicableLocation }) => applicableLocation.name),
  );

const PAGES: readonly [what: string, sections: Sections | undefined][] = [
  ['a whole page', undefined],
  ['a page without the comparison', WITHOUT_COMPARISON],
  ['a page with the least', keptSections],
  ['a page with a comparison of its own', replaced('comparison')],
  ['a page with routes of its own', replaced('routes')],
  ['a page with boxed warnings of its own', replaced('boxedWarnings')],
  ['a page with sources of its own', replaced('sources')],
  ['a page with side effects of its own', replaced('sideEffects')],
  ['a page with all of its own', replaced(...ALL)],
];

describe('the data says nothing that is not on', () => {
  it.each(PAGES)('%s, and is in the vocabulary', (_what, sections) => {
    for (const guide of [ketamine, fixture]) {
      const page = wordsOf(guide, sections);
      const data = medicalWebPage(guide, { sections });
      const said = textsIn(data).flatMap(partsOf);
      expect(said.length).toBeGreaterThan(2);
      expectNone(said.filter((part) => !page.includes(part)));
      expectNone(problemsIn(data));
    }
  });
});

describe('where a route stands', () => {
  const home = 'United States';
  const abroad = ['United Kingdom', 'European Union', 'Australia', 'Canada'];

  it('is said of other countries only where the comparison shows it', () => {
    const everywhere = [[home, ...abroad], [home, home, home, ...abroad], [home], [home]];
    expect(countriesOf()).toEqual(everywhere);
    expect(countriesOf(keptSections.concat('comparison'))).toEqual(everywhere);
    const here = [[home], [home, home, home], [home], [home]];
    expect(countriesOf(WITHOUT_COMPARISON)).toEqual(here);
    expect(countriesOf(replaced('comparison'))).toEqual(here);
  });

  it('is said of no country that the comparison has no cell for', () => {
    const [spray, tablet] = fixture.routes;
    const british = { ...spray.approvals[0], id: 'spray-gb', jurisdiction: 'GB' };
    const routes = [{ ...spray, approvals: [...spray.approvals, british] }, tablet];
    const [group] = fixture.comparison.groups;
    const row = (cells: object) => ({
      ...fixture.comparison,
      groups: [
        { ...group, attributes: [{ id: 'gb', name: 'In Britain', about: 'approval', cells }] },
      ],
    });
    const statuses = (comparison: object | undefined) =>
      medicalWebPage({ ...fixture, routes, comparison } as GuideDocument).about?.map(
        ({ legalStatus }) => legalStatus?.length,
      );
    const cell = { type: 'approval', jurisdiction: 'GB' };
    expect(statuses(row({ spray: cell }))).toEqual([2, 1]);
    expect(statuses(row({ tablet: cell }))).toEqual([1, 1]);
    expect(statuses(row({ spray: { type: 'not-established' } }))).toEqual([1, 1]);
    expect(statuses(undefined)).toEqual([1, 1]);
    const abroad = { ...fixture, jurisdiction: 'FR', comparison: undefined };
    expect(medicalWebPage(abroad).about?.[0]).not.toHaveProperty('legalStatus');
  });
});

describe('what the author has content of their own for', () => {
  const page = (name: GuideSectionName) => medicalWebPage(ketamine, { sections: replaced(name) });

  it('is not in the data: routes and sources', () => {
    expect(page('routes')).not.toHaveProperty('about');
    expect(JSON.stringify(page('routes'))).not.toContain('DrugLegalStatus');
    expect(page('routes').citation).toHaveLength(ketamine.sources.length);
    expect(page('sources')).not.toHaveProperty('citation');
    expect(page('sources').about).toHaveLength(4);
  });

  it('leaves of a boxed warning what the page still says: that there is one', () => {
    const sections = replaced('boxedWarnings');
    const warning = (messages?: object) =>
      medicalWebPage(ketamine, { messages, sections }).about?.[1]?.drug.warning;
    expect(warning()).toBe('Has a boxed warning');
    expect(warning({ approval: { boxedWarning: 'Warned of' } })).toBe('Warned of');
  });
});
