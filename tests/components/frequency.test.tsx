import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Statistic } from '../../src/content/index.ts';
import { Frequency } from '../../src/index.ts';
import { statistic } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';
import { marksDrawn } from './marksDrawn.ts';

const show = (more: Partial<Statistic>, props: { picture?: boolean; band?: boolean } = {}) =>
  renderToString(<Frequency picture statistic={{ ...statistic, ...more }} {...props} />);
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const of = (treated: unknown, comparator: unknown, denominator: unknown = 100) => ({
  denominator: denominator as 100,
  treated: { label: 'x', count: treated as number },
  comparator: { label: 'y', count: comparator as number },
});

describe('a frequency', () => {
  it('draws in both groups as many marks as it says, and says how many were not affected', () => {
    const groups = fc
      .constantFrom(100 as const, 1000 as const)
      .chain((denominator) =>
        fc.tuple(
          fc.constant(denominator),
          fc.integer({ min: 0, max: denominator }),
          fc.integer({ min: 0, max: denominator }),
        ),
      );
    fc.assert(
      fc.property(groups, ([denominator, ...counts]) => {
        const [, ...parts] = show(of(...counts, denominator)).split('ek-frequency__group"');
        expect(parts).toHaveLength(2);
        for (const [index, part] of parts.entries()) {
          const [, said, all, rest] =
            /([\d,]+) in ([\d,]+) with \w (?:[^\d]*)([\d,]+) did not/.exec(words(part)) ?? [];
          const number = (text = '') => Number(text.replaceAll(',', ''));
          expect(number(said)).toBe(counts[index]);
          expect(number(all)).toBe(denominator);
          expect(number(rest)).toBe(denominator - (counts[index] ?? 0));
          expect(marksDrawn(part, 'affected')).toBe(number(said));
          expect(marksDrawn(part, 'marks')).toBe(number(all));
        }
      }),
    );
  });

  it.each([
    ['what nobody measured', of(5, 'not-measured'), '5 in 100', 'not measured'],
    ['many more people than can be drawn', of(5, 1, 10_000), '5 in 10,000', '1 in 10,000'],
  ])('says %s in words, and draws neither group', (_what, more, treated, comparator) => {
    const html = show(more);
    expect(words(html)).toContain(treated);
    expect(words(html)).toContain(comparator);
    expect(html).not.toContain('<svg');
  });

  it.each([
    ['more people than there are', of(101, 7), /\[101,7,100\]/, '7 in 100'],
    ['fewer than no people', of(-1, 7), /\[-1,7,100\]/, '7 in 100'],
    ['no number', of(Number.NaN, 7), /\["NaN",7,100\]/, '7 in 100'],
    ['half a person', of(1.5, 7), /\[1\.5,7,100\]/, '7 in 100'],
    ['an odd denominator', of(1, 1, 3), /\[1,1,3\]/, '1 in 3'],
  ])('warns of %s, keeps the other words, and draws nothing', (_what, more, found, kept) => {
    expectConsole('warn', new RegExp(`cannot be shown as it is.*${found.source}`));
    const html = show(more);
    expect(words(html)).toContain(kept);
    expect(html).not.toContain('<svg');
  });

  it('draws fewer than one as a mark that is less than whole', () => {
    const [, , comparator = ''] = show(of(5, 'fewer-than-one')).split('ek-frequency__group"');
    expect(words(comparator)).toContain('fewer than 1 in 100');
    expect(marksDrawn(comparator, 'affected')).toBe(0);
    expect(marksDrawn(comparator, 'less')).toBe(1);
    expect(marksDrawn(show(of(5, 1)), 'less')).toBe(0);
  });

  it('does no sums with numbers that cannot be compared', () => {
    expectConsole('warn', /cannot be shown as it is.*\[140,30,100\]/);
    expectConsole('warn', /cannot be shown as it is.*\[1,1,4\]/);
    expect(words(show(of(140, 30)))).not.toMatch(/more|fewer|-40/);
    expect(words(show(of(1, 1, 4), { band: true }))).not.toMatch(/the same|leaflets|did not/);
  });

  it('warns of a missing comparator and keeps the rest', () => {
    expectConsole('warn', /Frequency statistic cannot be shown as it is.*\[30,/);
    expectConsole('warn', /Frequency statistic\.comparator is not an object/);
    const { comparator: _gone, ...alone } = statistic;
    const html = renderToString(<Frequency picture statistic={alone as never} />);
    expect(words(html)).toContain('30 in 100');
    expect(words(html)).toContain('a number that could not be shown');
    expect(html).not.toContain('<svg');
  });

  it('uses the word of European leaflets only where asked, with the numbers it stands for', () => {
    expect(words(show({}))).not.toContain('leaflets');
    expect(words(show({}, { band: true }))).toContain(
      'In European leaflets this number would be called “very common” (10 or more in 100 people).',
    );
    expect(words(show(of(0, 5), { band: true }))).not.toContain('leaflets');
  });
});
