import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as v from 'valibot';
import { expect } from 'vitest';
import {
  approvalStatuses,
  candidacyGroups,
  citedSourceIds,
  citingPlaces,
  citingRows,
  frequencyBand,
  type GuideDocument,
  GuideSchema,
  guideSections,
  type InlineNode,
  isDate,
  isOverdue,
  isSafeHref,
  parseGuide,
  parseInline,
  plainText,
  reviewProblems,
  routeElementId,
  rowElementId,
  SUMMARY_ID,
  severities,
  sourceElementId,
  sourceKinds,
  stepElementId,
} from '../../../src/content/index.ts';
import { enUS, TreatmentGuide } from '../../../src/index.ts';
import { guide } from '../../fixtures/guide.ts';
import { anything, badData, hostileText, json } from '../hostile.ts';
import { Parsed } from '../page.ts';
import { property } from '../property.ts';
import { type Path, placesIn, withValue } from '../spoil.ts';

const places = fc.constantFrom<Path>(...placesIn(guide));

/** A guide with some values replaced by what a file may hold. */
export const spoiledGuide = fc
  .array(fc.tuple(places, json), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce((all, [place, value]) => withValue(all, place, value), guide));

/** Lists or objects in one another, as a file may have them; made in the check, too deep to print. */
function nested(open: string, depth: number): unknown {
  const close = open === '[' ? ']' : '}';
  return JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);
}

function expectProblems(input: unknown): void {
  const before = fc.stringify(input);
  const result = parseGuide(input);
  expect(fc.stringify(input)).toBe(before);
  expect(result.ok).toBe(result.problems.length === 0);
  for (const { path, reason, remedy } of result.problems) {
    expect([path, reason, remedy]).toEqual([path, reason, expect.stringMatching(/\w/)]);
    expect(reason).toMatch(/\w/);
  }
}

const parsing = [
  property(['parseGuide'], 'parseGuide names every problem of any value', 20, anything, (input) => {
    expectProblems(input);
    expect(parseGuide(input).ok).toBe(false);
  }),
  property(
    ['parseGuide'],
    'parseGuide survives any depth',
    1,
    fc.tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 1, max: 50_000 })),
    ([open, depth]) => {
      const input = nested(open, depth);
      expect(parseGuide(input).ok).toBe(false);
      expect(parseGuide({ ...guide, overview: input }).ok).toBe(false);
    },
  ),
  property(
    ['parseGuide', 'GuideSchema'],
    'parseGuide names every problem of a guide that is nearly right, and the schema agrees',
    20,
    spoiledGuide,
    (input) => {
      expectProblems(input);
      const result = parseGuide(input);
      // The schema cannot see references; whatever it refuses, parseGuide refuses.
      if (result.ok) expect(v.safeParse(GuideSchema, input).output).toEqual(result.guide);
    },
  ),
];

/** The page of a guide, as its readers see it. */
const textOf = (given: object): string =>
  new Parsed(renderToStaticMarkup(createElement(TreatmentGuide, { guide: given as typeof guide })))
    .text;

/** A closed set of words: a document may say these at a place, and nothing else. */
const closedSet = (
  name: string,
  words: readonly string[],
  place: Path,
  said: Readonly<Record<string, unknown>>,
) =>
  property(
    [name, 'GuideSchema', 'parseGuide'],
    `each of ${name} is told to readers in words of its own, and of any other word a document hears which there are`,
    2,
    fc.oneof(fc.constantFrom<unknown>(...words), json),
    (word) => {
      const given = withValue(guide, place, word);
      const path = place.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
      const problem = parseGuide(given).problems.find(
        (one) => one.path === path.join('').slice(1) && one.reason.includes('not one of the words'),
      );
      if (words.includes(word as string)) {
        expect(problem).toBeUndefined();
        expect(textOf(given)).toContain(said[word as string]);
      } else {
        for (const right of words) expect(problem?.remedy).toContain(right);
      }
    },
  );

const closedSets = [
  closedSet('severities', severities, ['sideEffects', 2, 'severity'], enUS.sideEffect),
  closedSet('candidacyGroups', candidacyGroups, ['candidacy', 'questions', 1, 'group'], enUS.faq),
  closedSet(
    'approvalStatuses',
    approvalStatuses,
    ['routes', 0, 'approvals', 0, 'status'],
    enUS.approval,
  ),
  closedSet('sourceKinds', sourceKinds, ['sources', 1, 'kind'], enUS.sources),
];

const hrefsIn = (nodes: readonly InlineNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'citation') return [];
    return [...(node.type === 'link' ? [node.href] : []), ...hrefsIn(node.children)];
  });

/** Whether a text is what is left of another when some characters are taken out. */
function isLeftOf(rest: string, whole: string): boolean {
  let from = 0;
  for (const character of rest) {
    const found = whole.indexOf(character, from);
    if (found < 0) return false;
    from = found + character.length;
  }
  return true;
}

const markup = fc
  .array(
    fc.oneof(fc.constantFrom('*', '**', '[', ']', '(', ')', '@', '\\', 'a', '#b'), hostileText),
  )
  .map((parts) => parts.join(''));

const inline = [
  property(
    ['parseInline', 'plainText', 'citedSourceIds', 'isSafeHref'],
    'inline text loses nothing but its marks, and links nowhere unsafe',
    40,
    fc.oneof(markup, hostileText),
    (text) => {
      const nodes = parseInline(text);
      for (const href of hrefsIn(nodes)) expect(isSafeHref(href)).toBe(true);
      const plain = plainText(text);
      expect(isLeftOf(plain, text)).toBe(true);
      const visible = (one: string) => one.replace(/[\s*[\]()@\\]/g, '');
      if (!/[[\\]/.test(text)) expect(visible(plain)).toBe(visible(text));
      for (const id of citedSourceIds(text)) expect(text).toContain(`@${id}`);
    },
  ),
  property(
    ['isSafeHref'],
    'an address that is safe leads to a web page, a mail, a call or this site',
    40,
    fc.tuple(
      fc.constantFrom('', 'https://', '//', '/', '/\\', 'tel:', 'mailto:', '#'),
      hostileText,
    ),
    ([start, rest]) => {
      const base = 'https://example.org/page';
      if (!isSafeHref(start + rest) || !URL.canParse(start + rest, base)) return;
      const { protocol, host } = new URL(start + rest, base);
      expect(['https:', 'mailto:', 'tel:']).toContain(protocol);
      if (!/^https:/i.test(start + rest) && protocol === 'https:') expect(host).toBe('example.org');
    },
  ),
];

const dateLike = fc.oneof(
  hostileText,
  fc
    .tuple(fc.nat(9999), fc.nat(13), fc.nat(32))
    .map(([year, month, day]) =>
      [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join(
        '-',
      ),
    ),
);
const moment = fc.date({ noInvalidDate: true });

const dates = [
  property(
    ['isDate', 'isOverdue', 'reviewProblems'],
    'a review is over on the day after its date, and never where there is none',
    30,
    fc.tuple(
      dateLike,
      fc.date({ min: new Date(0), max: new Date('9990-01-01'), noInvalidDate: true }),
    ),
    ([nextDue, now]) => {
      const over = isDate(nextDue) && now.getTime() >= Date.parse(nextDue) + 86_400_000;
      expect(isOverdue(nextDue, now)).toBe(over);
      const problems = reviewProblems({ review: { ...guide.review, nextDue } }, now);
      expect(problems.length > 0).toBe(over || !isDate(nextDue));
    },
  ),
  property(
    ['reviewProblems', 'isOverdue'],
    'a guide with any review is told of, not thrown at',
    10,
    fc.tuple(fc.oneof(badData, fc.record({ nextDue: badData })), moment),
    ([review, now]) => {
      for (const { path } of reviewProblems({ review } as never, now)) {
        expect(path).toBe('review.nextDue');
      }
    },
  ),
  property(
    ['frequencyBand'],
    'a frequency band is that of the number, and of nothing that is no number of people',
    20,
    fc.tuple(fc.oneof(fc.nat(20_000), anything), fc.constantFrom(100, 1000, 10_000)),
    ([count, denominator]) => {
      const band = frequencyBand(count, denominator);
      const isPeople = typeof count === 'number' && count > 0 && count <= denominator;
      expect(band !== undefined).toBe(isPeople);
      if (isPeople) expect(band === 'very-common').toBe(count * 10 >= denominator);
    },
  ),
];

const expectPlaces = (found: ReturnType<typeof citingPlaces>): void => {
  for (const { href, name, sourceIds } of found) {
    expect([href.startsWith('#'), typeof name]).toEqual([true, 'string']);
    expect(sourceIds.length).toBeGreaterThan(0);
    for (const id of sourceIds) expect(typeof id).toBe('string');
  }
};

const citing = [
  property(
    ['citingPlaces', 'guideSections', 'SUMMARY_ID', 'routeElementId', 'stepElementId'],
    'the places that cite a source are in a section of the page, whatever is wrong in the guide',
    15,
    fc.oneof(spoiledGuide, anything),
    (input) => {
      const found = citingPlaces(input as never);
      expectPlaces(found);
      for (const { section, href } of found) {
        if (section === undefined) expect(href).toBe(`#${SUMMARY_ID}`);
        else expect(Object.keys(guideSections)).toContain(section);
      }
    },
  ),
  property(
    ['citingRows', 'rowElementId'],
    'the rows that cite a source are found by their id, whatever is wrong in the table',
    15,
    fc.tuple(hostileText, spoiledGuide, anything, fc.boolean()),
    ([id, given, odd, isOdd]) => {
      // The whole guide may be gone.
      const { comparison, routes }: Partial<GuideDocument> = given ?? {};
      const found = isOdd
        ? citingRows(id, odd as never, odd as never)
        : citingRows(id, comparison?.groups as never, routes as never);
      expectPlaces(found);
      for (const { href } of found) expect(href.startsWith(`#${rowElementId(id, '')}`)).toBe(true);
    },
  ),
  property(
    ['routeElementId', 'rowElementId', 'sourceElementId', 'stepElementId'],
    'an id of the page ends with the id of the document',
    5,
    hostileText,
    (id) => {
      for (const written of [
        routeElementId(id),
        sourceElementId(id),
        stepElementId(id),
        rowElementId('table', id),
      ]) {
        expect(written.endsWith(`-${id}`)).toBe(true);
      }
    },
  ),
];

export const content = [...parsing, ...closedSets, ...inline, ...dates, ...citing];
