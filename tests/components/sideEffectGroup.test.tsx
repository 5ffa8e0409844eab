import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SideEffect } from '../../src/content/index.ts';
import { SideEffectGroup } from '../../src/index.ts';
import { guide, statistic } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const effect = (
  id: string,
  severity: SideEffect['severity'],
  count?: number,
  denominator: 100 | 1000 = 100,
): SideEffect => ({
  id,
  name: id,
  severity,
  whatToDo: ['Rest.'],
  sourceIds: ['example-trial'],
  ...(count === undefined
    ? {}
    : {
        frequency: {
          ...statistic,
          denominator,
          treated: { label: 'x', count },
          comparator: { label: 'y', count: 1 },
        },
      }),
});
const show = (sideEffects: readonly SideEffect[]) =>
  renderToString(
    <SideEffectGroup headingLevel={2} sideEffects={sideEffects} sources={guide.sources} />,
  );
const names = (html: string) =>
  [...html.matchAll(/ek-callout__name">([^<]*)</g)].map(([, name]) => name);
const count = (html: string) => html.match(/ek-callouts__count">([^<]*)</)?.[1];

describe('a group of side effects', () => {
  it('shows the most serious first, then the most frequent, whatever order it is given', () => {
    const given = [
      effect('common-unknown', 'common'),
      effect('common-few', 'common', 5),
      effect('serious', 'serious', 2),
      effect('common-many', 'common', 40),
      effect('emergency', 'emergency'),
    ];
    const expected = ['emergency', 'serious', 'common-many', 'common-few', 'common-unknown'];
    expect(names(show(given))).toEqual(expected);
    expect(names(show([...given].reverse()))).toEqual(expected);
  });

  it('says how many there are, and how many of each severity', () => {
    expect(
      count(show([effect('a', 'emergency'), effect('b', 'common'), effect('c', 'common')])),
    ).toBe(
      '3 side effects are described here, the most serious first: 1 needs help at once and 2 others.',
    );
  });

  it('makes each a place that links lead to', () => {
    expect(show([effect('dizzy', 'common')])).toContain('id="dizzy"');
  });

  it('shows one whose severity is none, too', () => {
    expect(names(show([effect('odd', 'mild' as never), effect('b', 'common')]))).toEqual([
      'b',
      'odd',
    ]);
  });

  it('says nothing of none', () => {
    expect(count(show([]))).toBeUndefined();
  });

  it('names the side effect whose number is wrong', () => {
    expectConsole('warn', /SideEffectCallout sideEffect \("dizzy"\)\.frequency cannot be shown/);
    show([effect('dizzy', 'common', 300)]);
  });

  it('draws all of them at one scale', () => {
    const html = show([effect('a', 'common', 5), effect('b', 'serious', 8)]);
    expect(html.match(/<svg[^>]*viewBox="0 0 100 100"/g)).toHaveLength(4);
  });

  it('draws none where they are counted in different numbers of people, and says so', () => {
    expectConsole('warn', /SideEffectGroup sideEffects have different denominators.*\[100,1000\]/);
    const html = show([effect('a', 'common', 5), effect('b', 'common', 8, 1000)]);
    expect(html).not.toContain('ek-icon-array');
    expect(html).toContain('8 in 1,000');
  });
});
