import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BE,
  CL,
  type CrisisOptions,
  type CrisisSupport,
  callHref,
  findCrisisCountry,
  GB,
  internationalDirectories,
  PH,
  resolveCrisisLines,
  SI,
  textHref,
  US,
} from '../../src/crisis-lines/index.ts';
import { callsOf, textsIn } from './directory.ts';

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
const nasty = fc.constantFrom(
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'http://example.org',
  'https://a"onclick=',
  'tel:911',
  '988;postd=1',
  '+1 900',
  '',
);
const junk = fc.oneof(anything, fc.jsonValue(), nasty);

/** A real country with one value somewhere inside replaced by junk. */
const spoiled = fc
  .tuple(fc.constantFrom(US, BE, CL, GB, PH, SI), fc.nat(), junk)
  .map(([country, place, value]) => {
    const copy: unknown = structuredClone(country);
    const places = placesIn(copy);
    places[place % places.length]?.(value);
    return copy;
  });

function placesIn(value: unknown): ((replacement: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    (replacement: unknown) => {
      Object.assign(value, { [key]: replacement });
    },
    ...placesIn(inner),
  ]);
}

function hrefsIn({ emergency, lines, directories }: CrisisSupport) {
  const links = lines.flatMap((line) => [
    ...callsOf(line).map(callHref),
    line.text && textHref(line.text),
    line.chat,
    line.website,
  ]);
  return [...emergency.map(callHref), ...links, ...directories.map(({ url }) => url)].filter(
    (href) => href !== undefined,
  );
}

function expectUsable(support: CrisisSupport) {
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

describe('whatever it is given', () => {
  const resolve = (options: unknown) => resolveCrisisLines(options as CrisisOptions);

  it('a whole country survives unchanged', () => {
    for (const country of [US, BE, CL, GB, PH, SI]) {
      expect(resolve({ country }).country).toEqual(country);
    }
  });

  it('options of any kind give directories and only safe links', () => {
    fc.assert(fc.property(junk, (options) => expectUsable(resolve(options))));
  });

  it('a country, languages and audiences of any kind do too', () => {
    fc.assert(
      fc.property(fc.record({ country: junk, languages: junk, audiences: junk }), (options) =>
        expectUsable(resolve(options)),
      ),
    );
  });

  it('languages and audiences of any kind never lose the country', () => {
    const lists = fc.record({
      languages: fc.array(junk),
      audiences: fc.oneof(junk, fc.array(junk)),
    });
    fc.assert(
      fc.property(lists, (options) => {
        const support = resolve({ country: US, ...options });
        expectUsable(support);
        expect(support.lines.map(({ id }) => id)).toContain('us-988');
      }),
    );
  });

  it('so does a country with one thing wrong in it', () => {
    const languages = fc.option(fc.array(fc.constantFrom('nl', 'fr', 'en', '')), {
      nil: undefined,
    });
    const audiences = fc.constant(['veterans', 'children-and-young-people', 'lgbtq-youth']);
    fc.assert(
      fc.property(fc.record({ country: spoiled, languages, audiences }), (options) =>
        expectUsable(resolve(options)),
      ),
      { numRuns: 1000 },
    );
  });

  it('so does a country that throws when it is read', () => {
    const country = new Proxy(US, {
      get() {
        throw new Error('no');
      },
    });
    expectUsable(resolve({ country }));
    expect(resolve({ country }).known).toBe(false);
  });

  it('whatever else throws when it is read costs nobody the country', () => {
    const throwing = new Proxy([], {
      get() {
        throw new Error('no');
      },
    });
    const own = { override: throwing, languages: throwing, audiences: throwing, now: throwing };
    for (const [name, value] of Object.entries(own)) {
      const support = resolve({ country: US, [name]: value });
      expect(support.lines.map(({ id }) => id)).toEqual(['us-988']);
    }
  });

  it('a broken line is left out and the rest stays', () => {
    const lines = US.lines.map((line) =>
      line.id === 'us-trevor' ? { ...line, chat: 'javascript:alert(1)' } : line,
    );
    const support = resolve({ country: { ...US, lines }, audiences: ['lgbtq-youth', 'veterans'] });
    expect(support.lines.map(({ id }) => id)).toEqual(['us-veterans-crisis-line', 'us-988']);
  });

  it('a number of any kind gives a link or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(junk, fc.record({ number: junk })), (value) => {
        expect(callHref(value as never) ?? 'tel:1').toMatch(/^tel:[*]?\d+$/);
        expect(textHref(value as never) ?? 'sms:1').toMatch(/^sms:[*]?\d+$/);
      }),
    );
  });

  it('findCrisisCountry gives a country or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(junk, fc.string({ maxLength: 3 })), (code) => {
        const found = findCrisisCountry(code);
        if (!found) return;
        const written = String(code).trim().toUpperCase();
        expect(found.country).toBe(written === 'UK' ? 'GB' : written);
      }),
    );
  });
});
