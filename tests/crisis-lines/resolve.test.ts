import { describe, expect, it } from 'vitest';
import {
  BE,
  BG,
  CL,
  type CrisisCountry,
  type CrisisOptions,
  FI,
  findCrisisCountry,
  GB,
  internationalDirectories,
  JP,
  resolveCrisisLines,
  TR,
  US,
} from '../../src/crisis-lines/index.ts';
import { countries, country, data } from './directory.ts';

const ids = (options: CrisisOptions) => resolveCrisisLines(options).lines.map(({ id }) => id);

describe('the country', () => {
  it('gives its emergency numbers, its default line and the directories', () => {
    const support = resolveCrisisLines({ country: US });
    expect(support.known).toBe(true);
    expect(support.country?.name).toBe('United States');
    expect(support.emergency).toEqual([{ number: '911' }]);
    expect(support.lines.map(({ id }) => id)).toEqual(['us-988']);
    expect(support.directories).toBe(internationalDirectories);
  });

  it.each([undefined, {}, { country: undefined }])(
    'not known gives directories only: %o',
    (options) => {
      const support = resolveCrisisLines(options);
      expect(support).toEqual({
        known: false,
        emergency: [],
        lines: [],
        directories: internationalDirectories,
      });
      expect(support.directories.map(({ url }) => url)).toEqual(
        data.international_fallback.map(({ url }) => url),
      );
      expect(support.directories[0]?.url).toBe('https://findahelpline.com');
    },
  );

  it('without a default keeps emergency numbers and directories', () => {
    const without = Object.values(countries).filter((one) => one.defaultLines.length === 0);
    expect(without.length).toBe(14);
    for (const one of without) {
      const { emergency, lines, directories } = resolveCrisisLines({ country: one });
      expect(emergency.length, one.country).toBeGreaterThan(0);
      expect(lines, one.country).toEqual([]);
      expect(directories.length).toBe(3);
    }
  });

  it.each(Object.values(countries))('$country never gives a line of another country', (country) => {
    const audiences = country.lines.map(({ audience }) => audience);
    for (const { id } of resolveCrisisLines({ country, audiences }).lines) {
      expect(id.startsWith(country.country.toLowerCase())).toBe(true);
    }
  });
});

describe('languages', () => {
  it.each([
    ['BE', ['nl-BE'], ['be-1813']],
    ['BE', ['fr'], ['be-cps']],
    ['BE', ['FR_be'], ['be-cps']],
    ['BE', ['en', 'fr', 'nl'], ['be-cps', 'be-1813']],
    ['BE', ['de'], ['be-1813', 'be-cps']],
    ['BE', [], ['be-1813', 'be-cps']],
    ['BE', undefined, ['be-1813', 'be-cps']],
    ['FI', ['fi'], ['fi-mieli']],
    ['FI', ['sv-FI'], ['fi-mieli-sv']],
    ['FI', ['ar'], ['fi-mieli-en-ar']],
    ['FI', ['en-GB', 'fi'], ['fi-mieli-en-ar', 'fi-mieli']],
    ['FI', ['ru'], ['fi-mieli', 'fi-mieli-sv', 'fi-mieli-en-ar']],
    ['CH', ['it'], ['ch-143']],
    ['CH', ['fr-CH'], ['ch-143']],
    ['CH', ['en'], ['ch-143']],
    ['CA', ['fr-CA'], ['ca-988']],
    ['CA', ['en'], ['ca-988']],
    ['HK', ['en'], ['hk-18111']],
    ['HK', ['yue'], ['hk-18111']],
  ])('%s for %j: %j', (code, languages, lines) => {
    expect(ids({ country: country(code), languages })).toEqual(lines);
  });

  it('puts the line for Spanish speakers first for a reader of Spanish, and only then', () => {
    expect(ids({ country: US, languages: ['es-US', 'en'] })).toEqual(['us-988-es', 'us-988']);
    expect(ids({ country: US, languages: ['en', 'es'] })).toEqual(['us-988']);
  });
});

describe('audiences', () => {
  it('come first, and the default stays', () => {
    expect(ids({ country: US, audiences: ['veterans'] })).toEqual([
      'us-veterans-crisis-line',
      'us-988',
    ]);
    expect(ids({ country: US, audiences: ['deaf-and-hard-of-hearing'] })).toEqual([
      'us-988-asl',
      'us-988',
    ]);
  });

  it('give their line where the country has no default', () => {
    expect(ids({ country: BG, audiences: ['children-and-young-people'] })).toEqual(['bg-116111']);
  });

  it('that no line is for change nothing', () => {
    expect(ids({ country: US, audiences: ['general', 'toString' as never, 'men'] })).toEqual([
      'us-988',
    ]);
    expect(ids({ country: TR, audiences: ['men'] })).toEqual([]);
  });
});

describe('lines that belong together', () => {
  it('brings a line that can be written to where the default can only be called', () => {
    expect(ids({ country: GB })).toEqual(['gb-samaritans', 'gb-shout']);
    expect(ids({ country: JP })).toEqual(['jp-yorisoi']);
    const two = Object.values(countries).filter(
      (one) => ids({ country: one }).length > one.defaultLines.length,
    );
    expect(two.map((one) => one.country)).toEqual(['GB', 'IE', 'SG']);
  });

  it('never chooses a line for one part of the country', () => {
    const regional = Object.values(countries).flatMap(({ lines }) =>
      lines.filter((l) => l.regions),
    );
    expect(regional.map(({ id }) => id).sort()).toEqual([
      'ar-caba',
      'ca-quebec',
      'co-linea-106',
      'gb-nhs-111',
    ]);
    for (const country of Object.values(countries)) {
      const chosen = resolveCrisisLines({ country, languages: ['fr', 'es', 'en'] }).lines;
      expect(chosen.filter(({ regions }) => regions)).toEqual([]);
    }
  });

  it('leaves a line out as soon as it serves only a part', () => {
    const only = (country: CrisisCountry, part: string, id: string) => ({
      ...country,
      lines: country.lines.map((one) => (one.id === id ? { ...one, regions: [part] } : one)),
    });
    const texas = only(US, 'US-TX', 'us-veterans-crisis-line');
    expect(ids({ country: texas, audiences: ['veterans'] })).toEqual(['us-988']);
    expect(ids({ country: only(GB, 'GB-WLS', 'gb-shout') })).toEqual(['gb-samaritans']);
  });

  it('shows a pair together or not at all', () => {
    expect(ids({ country: CL })).toEqual(['cl-4141', 'cl-salud-responde']);
    for (const country of [CL, BE, FI]) {
      for (const lost of country.defaultLines) {
        const lines = country.lines.filter(({ id }) => id !== lost);
        expect(ids({ country: { ...country, lines } }), lost).toEqual([]);
      }
    }
  });
});

describe('findCrisisCountry', () => {
  it('takes UK, as people write it, for GB', () => {
    expect(findCrisisCountry('uk')).toBe(countries.GB);
  });

  it.each(Object.entries(countries))('finds %s', (code, country) => {
    expect(findCrisisCountry(code)).toBe(country);
    expect(findCrisisCountry(` ${code.toLowerCase()} `)).toBe(country);
  });

  it.each(['', 'XX', 'USA', 'en-US', 'default', '__proto__', 'constructor', 1, null, {}, ['US']])(
    'finds nothing for %o',
    (code) => {
      expect(findCrisisCountry(code)).toBeUndefined();
    },
  );
});

describe('what is wrong in a country', () => {
  it('is nothing in any of ours: each survives whole', () => {
    for (const whole of Object.values(countries)) {
      expect(resolveCrisisLines({ country: whole }).country).toEqual(whole);
    }
  });

  it('costs the line it is in, and no other', () => {
    const lines = US.lines.map((line) =>
      line.id === 'us-trevor' ? { ...line, chat: 'javascript:alert(1)' } : line,
    );
    const options = { country: { ...US, lines }, audiences: ['lgbtq-youth', 'veterans'] } as const;
    expect(ids(options)).toEqual(['us-veterans-crisis-line', 'us-988']);
  });

  it('is all of it where reading throws', () => {
    const refuse = () => {
      throw new Error('It was read.');
    };
    const refusing = <Value extends object>(value: Value) => new Proxy(value, { get: refuse });
    const support = resolveCrisisLines({ country: refusing(US) });
    expect([support.known, support.directories]).toEqual([false, internationalDirectories]);
    for (const name of ['override', 'languages', 'audiences', 'now']) {
      expect(ids({ country: US, [name]: refusing([]) })).toEqual(['us-988']);
    }
  });
});
