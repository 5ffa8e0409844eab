import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { crisisCountries } from '../../../src/crisis-lines/all.ts';
import * as lines from '../../../src/crisis-lines/index.ts';
import {
  BE,
  type CrisisCountry,
  type CrisisSupport,
  callHref,
  checkCrisisText,
  findCrisisCountry,
  internationalDirectories,
  openingAt,
  resolveCrisisLines,
  textHref,
  US,
} from '../../../src/crisis-lines/index.ts';
import { CrisisBanner, CrisisBannerInteractive, CrisisLinks } from '../../../src/index.ts';
import { callsOf, textsIn } from '../../crisis-lines/directory.ts';
import { override } from '../../fixtures/override.ts';
import { anything, hostileText, throwing } from '../hostile.ts';
import { Parsed } from '../page.ts';
import { property } from '../property.ts';
import { type Path, placesIn, withValue } from '../spoil.ts';
import { expectSound } from './components.ts';

const codes = crisisCountries.map(({ country }) => country);
const odd = fc.oneof(
  anything,
  fc.constant(throwing),
  fc.constantFrom('tel:911', '988;postd=1', '+1 900', 'http://example.org'),
);

/** One of the countries with one value somewhere inside replaced. */
const spoiledCountry = fc
  .constantFrom(...crisisCountries)
  .chain((country) =>
    fc
      .tuple(fc.constantFrom<Path>(...placesIn(country)), odd)
      .map(([place, value]): unknown => withValue(country, place, value)),
  );

const spoiledOverride = fc
  .tuple(fc.constantFrom<Path>(...placesIn(override)), odd)
  .map(([place, value]): unknown => withValue(override, place, value));

function hrefsIn({ emergency, lines: all, directories }: CrisisSupport): string[] {
  const links = all.flatMap((line) => [
    ...callsOf(line).map(callHref),
    line.text && textHref(line.text),
    line.chat,
    line.website,
  ]);
  return [...emergency.map(callHref), ...links, ...directories.map(({ url }) => url)].filter(
    (href) => href !== undefined,
  );
}

function expectUsable(support: CrisisSupport): void {
  expect(support.directories).toBe(internationalDirectories);
  expect(support.known).toBe(support.emergency.length > 0);
  for (const href of hrefsIn(support)) {
    expect(href).toMatch(/^(tel:[+*]?\d+|sms:\d+|https:\/\/[^\s"'<>]+)$/);
  }
  for (const line of support.lines) {
    expect(typeof line.name).toBe('string');
    for (const { number, note = '' } of callsOf(line)) {
      expect([typeof number, typeof note]).toEqual(['string', 'string']);
    }
    expect(textsIn(line.languages).length).toBe(line.languages.length);
  }
}

const aroundCountry = fc.record(
  {
    languages: fc.oneof(odd, fc.array(fc.oneof(odd, fc.constantFrom('en', 'nl', 'es-US')))),
    audiences: fc.oneof(odd, fc.array(fc.oneof(odd, fc.constantFrom('veterans', 'general')))),
    override: fc.oneof(odd, spoiledOverride),
    now: fc.oneof(odd, fc.date()),
  },
  { requiredKeys: [] },
);

const resolving = [
  property(
    ['resolveCrisisLines', 'internationalDirectories'],
    'options of any kind give directories and only safe links',
    30,
    fc.oneof(
      odd,
      fc.record({ country: odd, languages: odd, audiences: odd, override: odd, now: odd }),
    ),
    (options) => expectUsable(resolveCrisisLines(options as never)),
  ),
  property(
    ['resolveCrisisLines'],
    'a country with one thing wrong in it gives only safe links',
    60,
    fc.tuple(spoiledCountry, aroundCountry),
    ([country, more]) => expectUsable(resolveCrisisLines({ country, ...more } as never)),
  ),
  property(
    ['resolveCrisisLines', 'crisisCountries', ...codes],
    'nothing around a country costs a reader its emergency number or its lines',
    40,
    fc.tuple(fc.constantFrom(...crisisCountries), aroundCountry),
    ([country, more]) => {
      const support = resolveCrisisLines({ country, ...more } as never);
      expectUsable(support);
      expect(support.emergency).toEqual(country.emergency);
      expect(support.country?.country).toBe(country.country);
      if (country.defaultLines.length > 0) expect(support.lines.length).toBeGreaterThan(0);
    },
  ),
];

const isCountry = (value: unknown): value is CrisisCountry =>
  typeof value === 'object' && value !== null && 'defaultLines' in value;

const finding = [
  property(
    ['findCrisisCountry', 'crisisCountries', ...codes],
    'a country is found by its own code alone',
    20,
    fc.oneof(odd, fc.string({ maxLength: 3 }), fc.constantFrom(...codes)),
    (code) => {
      const found = findCrisisCountry(code);
      const written = typeof code === 'string' ? code.trim().toUpperCase() : '';
      const wanted = written === 'UK' ? 'GB' : written;
      expect(found?.country).toBe(codes.includes(wanted) ? wanted : undefined);
      if (found) expect(Object.values(lines).filter(isCountry)).toContain(found);
    },
  ),
  property(
    ['callHref', 'textHref'],
    'a number of any kind gives a link to just its digits, or nothing',
    30,
    fc.oneof(
      odd,
      fc.record({ number: fc.oneof(odd, fc.stringMatching(/^[*(\d][\d ().-]{0,12}$/)) }),
    ),
    (value) => {
      const call = callHref(value as never);
      const text = textHref(value as never);
      expect(call ?? 'tel:1').toMatch(/^tel:[*]?[\d*]+$/);
      expect(text ?? 'sms:1').toMatch(/^sms:[*]?[\d*]+$/);
    },
  ),
];

const time = fc.oneof(
  fc.constantFrom('08:00', '24:00', '00:00', '23:59', '8:00', '25:00'),
  hostileText,
);
const hours = fc.record({
  timeZone: fc.oneof(fc.constantFrom('Europe/London', 'Asia/Kolkata', 'Nowhere/Land'), odd),
  periods: fc.oneof(
    odd,
    fc.array(
      fc.record({
        days: fc.oneof(odd, fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])),
        opens: fc.oneof(time, odd),
        closes: fc.oneof(time, odd),
      }),
    ),
  ),
});

const opening = [
  property(
    ['openingAt'],
    'a line is said to be open or closed only where its hours can be read',
    20,
    fc.tuple(fc.oneof(hours, odd), fc.oneof(fc.date(), odd)),
    ([given, now]) => {
      const said = openingAt(given as never, now as never);
      if (said === undefined) return;
      expect(said.open ? said.closes : said.opens).toMatch(/^[\d:]{5}$/);
    },
  ),
];

/** Words around a number, without what could make it a longer one or part of an address. */
const words = fc
  .array(fc.constantFrom('call', 'us', 'or', 'text', '—', '“it”', 'über', '一'))
  .map((all) => all.join(' '));

const checking = [
  property(
    ['checkCrisisText'],
    'what is found in a text stands there, in order',
    40,
    fc.tuple(
      fc.array(
        fc.oneof(
          hostileText,
          fc.constantFrom(
            '1-800-273-8255',
            '<a href="tel:911">988</a>',
            'Text PRIDE to 988.',
            '[988](tel:911)',
          ),
        ),
      ),
      fc.oneof(fc.constantFrom<unknown>({ country: 'US' }, { country: US }, undefined), odd),
    ),
    ([parts, options]) => {
      const text = parts.join(' ');
      const found = checkCrisisText(text, options as never).filter(
        ({ kind }) => kind !== 'unknown-country',
      );
      for (const { index, found: words, reason } of found) {
        expect(text.slice(index, index + words.length)).toBe(words);
        expect(reason).toMatch(/\w/);
      }
      const order = found.map(({ index }) => index);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  ),
  property(
    ['checkCrisisText'],
    'a retired number is found whatever words stand around it',
    10,
    fc.tuple(words, words),
    ([before, after]) => {
      const text = `${before} 1-800-273-8255 ${after}`;
      expect(checkCrisisText(text, { country: 'US' }).map(({ found }) => found)).toEqual([
        '1-800-273-8255',
      ]);
    },
  ),
  property(['checkCrisisText'], 'anything else than a text has no findings', 5, odd, (value) => {
    if (typeof value !== 'string') expect(checkCrisisText(value as never)).toEqual([]);
  }),
];

const shows = { CrisisBanner, CrisisBannerInteractive, CrisisLinks };

const showing = Object.entries(shows).map(([name, component]) =>
  property(
    [name, 'US', 'BE'],
    `${name} never throws, and always leads to somebody`,
    20,
    fc.record(
      {
        country: fc.oneof(odd, spoiledCountry, fc.constantFrom(US, BE)),
        countries: odd,
        override: fc.oneof(odd, spoiledOverride),
        wording: odd,
        languages: odd,
        audiences: odd,
        now: odd,
        variant: odd,
        collapsible: odd,
        locale: odd,
        messages: fc.oneof(odd, fc.record({ crisis: odd })),
        className: odd,
        id: odd,
        children: odd,
      },
      { requiredKeys: [] },
    ),
    (props) => {
      const element = createElement(component as never, props);
      const page = new Parsed(renderToStaticMarkup(element));
      expectSound(page);
      expect(page.html).toMatch(/ href="(?:tel:|sms:|https:)/);
    },
  ),
);

export const crisisLines = [...resolving, ...finding, ...opening, ...checking, ...showing];
