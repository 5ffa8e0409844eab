import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type FaqPageQuestion,
  faqPage,
  medicalWebPage,
  serializeJsonLd,
} from '../../../src/structured-data/index.ts';
import { guide } from '../../fixtures/guide.ts';
import { badData, hostileText, json } from '../hostile.ts';
import { property } from '../property.ts';
import { type Path, placesIn, valueAt, withValue } from '../spoil.ts';
import { spoiledGuide } from './content.ts';

const textPlaces = placesIn(guide).filter((path) => typeof valueAt(guide, path) === 'string');
const guideWithHostileTexts = fc
  .array(fc.tuple(fc.constantFrom<Path>(...textPlaces), hostileText), { minLength: 1 })
  .map((changes) => changes.reduce((all, [place, text]) => withValue(all, place, text), guide));

const isObject = (value: unknown): value is Partial<FaqPageQuestion> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a browser does with the data of a page. */
function expectScript(data: object): void {
  const script = serializeJsonLd(data);
  expect(script).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(data)));
}

export const structuredData = [
  property(
    ['serializeJsonLd'],
    'nothing in the data can end the script it stands in',
    20,
    fc.oneof(fc.dictionary(hostileText, json), fc.array(json)),
    expectScript,
  ),
  property(
    ['serializeJsonLd'],
    'what is no object is no data, and is named',
    5,
    badData,
    (given) => {
      const data = () => serializeJsonLd(given as object);
      if (typeof given === 'object' && given !== null) expect(JSON.parse(data())).toBeDefined();
      else expect(data).toThrow('serializeJsonLd data is');
    },
  ),
  property(
    ['medicalWebPage', 'serializeJsonLd'],
    'a guide with hostile texts is data with the same texts',
    10,
    guideWithHostileTexts,
    (given) => {
      const data = medicalWebPage(given);
      expect(data.name).toBe(given.title);
      expect(data.citation?.map(({ name }) => name)).toEqual(
        given.sources.map(({ title }) => title),
      );
      expectScript(data);
    },
  ),
  property(
    ['medicalWebPage'],
    'a guide with anything wrong in it does not take the page with it, and what is none is named',
    10,
    fc.tuple(spoiledGuide, badData),
    ([given, sections]: [unknown, unknown]) => {
      const data = () => medicalWebPage(given as typeof guide, { sections: sections as never });
      if (isObject(given)) expectScript(data());
      else expect(data).toThrow('not a guide');
    },
  ),
  property(
    ['faqPage'],
    'the questions of a guide with anything wrong in it are data, and what has none is named',
    10,
    spoiledGuide,
    (given: unknown) => {
      const data = () => faqPage(given as typeof guide);
      if (typeof given === 'object' && given !== null) expectScript(data());
      else expect(data).toThrow('not a guide and not a list of questions');
    },
  ),
  property(
    ['faqPage'],
    'questions of any kind are data: all that have an answer, and none about suicide',
    20,
    fc.array(
      fc.oneof(
        badData,
        fc.record({
          question: fc.oneof(hostileText, badData),
          topic: fc.constantFrom('suicide', undefined),
          summary: fc.oneof(hostileText, badData),
          answer: badData,
        }),
      ),
    ),
    (questions) => {
      expectScript(faqPage(questions as FaqPageQuestion[]));
      // Named by their places, so that no two are one.
      const asked = questions.map((one, index) =>
        isObject(one) ? { ...one, question: `${index}?` } : one,
      );
      const { mainEntity } = faqPage(asked as FaqPageQuestion[]);
      const said = mainEntity.map(({ name }) => name);
      const namesOf = (pick: (one: Partial<FaqPageQuestion>) => boolean) =>
        asked
          .filter(isObject)
          .filter(pick)
          .map(({ question }) => `${question}`);
      const isAnswered = ({ summary }: Partial<FaqPageQuestion>) =>
        typeof summary === 'string' && summary !== '';
      const isTold = (one: Partial<FaqPageQuestion>) => one.topic !== 'suicide';
      for (const name of namesOf((one) => !isTold(one))) expect(said).not.toContain(name);
      for (const name of namesOf((one) => isTold(one) && isAnswered(one))) {
        expect(said).toContain(name);
      }
    },
  ),
];
