import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import * as lines from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import { CrisisBanner } from '../../src/index.ts';

afterEach(cleanup);

const countries = Object.values(lines).filter(
  (value): value is lines.CrisisCountry =>
    typeof value === 'object' && value !== null && 'emergency' in value,
);

/** The language most people of a country read, by the platform's own data, and its direction. */
function languageOf({ country }: lines.CrisisCountry): { tag: string; dir: 'ltr' | 'rtl' } {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  const rtl = ['ar', 'he', 'fa', 'ur'].includes(language ?? '');
  return { tag: language ?? 'en', dir: rtl ? 'rtl' : 'ltr' };
}

describe('the banner of each country, in the direction of its main language', () => {
  it('is there for every country of the data', () => {
    expect(countries).toHaveLength(66);
    expect(countries.map(languageOf).filter(({ dir }) => dir === 'rtl').length).toBeGreaterThan(3);
  });

  it.each(countries.map((country) => [country.name, country] as const))(
    '%s: axe finds nothing, and nothing scrolls sideways',
    async (_name, country) => {
      const { tag, dir } = languageOf(country);
      const { container } = render(
        <div dir={dir} lang={tag}>
          <CrisisBanner country={country} languages={[tag]} locale={tag} wording="suicide" />
        </div>,
      );
      const { violations } = await axe.run(container, {
        rules: { region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    },
  );
});
