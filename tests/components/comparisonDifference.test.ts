import { describe, expect, it } from 'vitest';
import {
  inAll,
  repeatedIn,
  sameInRows,
} from '../../src/components/treatment-comparison/difference.ts';
import type { Attribute, Cell, Route } from '../../src/content/index.ts';
import { madeUp } from '../fixtures/comparison.ts';

const [first, second] = madeUp(2).routes as [Route, Route];

const row = (one: unknown, two: unknown, about = 'practice'): Attribute =>
  ({ id: 'x', name: 'X', about, cells: { spray: one, infusion: two } }) as never;

const same = (attribute: Attribute, routes = [first, second], beside = ['a', 'a']): boolean =>
  sameInRows([attribute], routes, repeatedIn(routes), beside).has(attribute);

const cells: Record<string, Cell> = {
  text: { type: 'text', text: 'Some words.', sourceIds: ['example-trial'] },
  benefit: { type: 'text', text: 'Better.', comparator: 'nothing', sourceIds: ['example-trial'] },
  yesNo: { type: 'yes-no', value: true, text: 'With somebody.' },
  duration: {
    type: 'duration',
    from: 40,
    to: 60,
    unit: 'minute',
    bound: 'about',
    note: 'At least.',
  },
  cost: {
    type: 'cost',
    amount: 20,
    currency: 'USD',
    per: 'a visit',
    asOf: '2026-01-01',
    sourceIds: ['example-label'],
  },
  frequency: {
    type: 'frequency',
    denominator: 100,
    treated: { label: 'the example', count: 41 },
    comparator: { label: 'a placebo', count: 9 },
    timeframe: { relation: 'over', value: 4, unit: 'week' },
    population: 'adults',
    note: 'In one trial.',
    sourceIds: ['example-trial'],
  },
  unknown: { type: 'not-established', text: 'Nobody asked.' },
};

/** Every text, number and truth value in a cell that a reader reads, with a changed copy of the cell. */
function changes(value: object, path: string[] = []): [string, object][] {
  return Object.entries(value).flatMap(([key, item]): [string, object][] => {
    if (key === 'type' || key === 'sourceIds') return [];
    const at = [...path, key];
    if (typeof item === 'object') {
      return changes(item, at).map(([name, inner]) => [name, { ...value, [key]: inner }]);
    }
    const other =
      typeof item === 'string' ? `${item} else` : typeof item === 'number' ? item + 1 : !item;
    return [[at.join('.'), { ...value, [key]: other }]];
  });
}

describe.each(Object.entries(cells))('two cells of type %s', (_type, cell) => {
  it('read the same when they are, whatever they cite', () => {
    expect(same(row(cell, structuredClone(cell)))).toBe(true);
    expect(same(row(cell, { ...cell, sourceIds: ['another'] }))).toBe(true);
  });

  it.each(changes(cell))('differ in %s', (_path, changed) => {
    expect(same(row(cell, changed))).toBe(false);
    expect(same(row(changed, cell))).toBe(false);
  });
});

describe('two cells', () => {
  it('read the same with other marks in the same words', () => {
    const one = { type: 'text', text: 'Some people.[@one]' };
    expect(same(row(one, { type: 'text', text: 'Some people. [@two, @three]' }))).toBe(true);
  });

  it('differ by what only one of them has', () => {
    expect(same(row(cells.unknown, { type: 'not-established' }))).toBe(false);
    expect(same(row({ type: 'not-established' }, cells.unknown))).toBe(false);
  });

  it('differ when one is missing or broken, so that nothing is hidden', () => {
    expect(same(row(undefined, undefined))).toBe(false);
    expect(same(row(null, null))).toBe(false);
  });

  it('differ when their routes have one id, for then one of them cannot be shown', () => {
    const cell = row(cells.text, cells.text);
    expect(same(cell, [first, { ...second, id: first.id }])).toBe(false);
  });

  it('differ in approvals as their routes do', () => {
    const cell = { type: 'approval', jurisdiction: 'US' };
    const twin = { ...second, approvals: first.approvals };
    expect(same(row(cell, cell), [first, second])).toBe(false);
    expect(same(row(cell, cell), [first, twin])).toBe(true);
    expect(same(row(cell, cell), [first, { ...twin, compounded: true }])).toBe(false);
    const abroad = { ...first.approvals[0], jurisdiction: 'CA' };
    expect(
      same(row(cell, cell), [first, { ...twin, approvals: [...first.approvals, abroad] }]),
    ).toBe(true);
  });

  it('about a benefit differ as their routes stand', () => {
    const benefit = row(cells.unknown, cells.unknown, 'benefit');
    expect(same(benefit, undefined, ['approved', 'approved'])).toBe(true);
    expect(same(benefit, undefined, ['approved', 'off-label'])).toBe(false);
    expect(same(row(cells.unknown, cells.unknown), undefined, ['approved', 'off-label'])).toBe(
      true,
    );
  });

  it('about a harm are never the same', () => {
    expect(same(row(cells.text, cells.text, 'harm'))).toBe(false);
  });
});

it('a group has the pairs that all its rows have', () => {
  expect(inAll([['12', '23'], ['23']])).toEqual(['23']);
  expect(inAll([['12'], ['23']])).toBeUndefined();
  expect(inAll([['12'], undefined])).toBeUndefined();
  expect(inAll([])).toBeUndefined();
});
