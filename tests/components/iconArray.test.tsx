import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Frequency, IconArray } from '../../src/index.ts';
import { statistic } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';
import { marksDrawn } from './marksDrawn.ts';

describe('an icon array', () => {
  it('draws as many marks as the number says, of as many as there are', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(100 as const, 1000 as const)
          .chain((denominator) =>
            fc.tuple(fc.constant(denominator), fc.integer({ min: 0, max: denominator })),
          ),
        fc.constantFrom('solid' as const, 'hatched' as const),
        ([denominator, count], fill) => {
          const html = renderToString(
            <IconArray count={count} denominator={denominator} fill={fill} />,
          );
          expect(marksDrawn(html, 'affected')).toBe(count);
          expect(marksDrawn(html, 'marks')).toBe(denominator);
        },
      ),
    );
  });

  it.each([1.5, -1, 101, Number.NaN, Number.POSITIVE_INFINITY])('draws nothing for %s', (count) => {
    expectConsole('warn', /IconArray count cannot be drawn/);
    expect(renderToString(<IconArray count={count} denominator={100} />)).toBe('');
  });
});

describe('the two arrays of a frequency', () => {
  it('show the treatment solid and the comparator hatched, each with its own number', () => {
    const html = renderToString(<Frequency picture statistic={statistic} />);
    const [, treated = '', comparator = ''] = html.split('ek-frequency__group"');
    expect(marksDrawn(treated, 'affected')).toBe(30);
    expect(treated).toContain('data-fill="solid"');
    expect(marksDrawn(comparator, 'affected')).toBe(10);
    expect(comparator).toContain('data-fill="hatched"');
  });

  it('are both left out when one cannot be drawn', () => {
    const few = { ...statistic, comparator: { label: 'x', count: 'not-measured' as const } };
    expect(renderToString(<Frequency picture statistic={few as never} />)).not.toContain('<svg');
  });

  it('never take wrong data for a finding', () => {
    expectConsole('warn', /Frequency statistic cannot be shown as it is/);
    const wrong = { ...statistic, treated: { label: 'x', count: '41' as never } };
    const html = renderToString(<Frequency picture statistic={wrong} />);
    expect(html).toContain('a number that could not be shown');
    expect(html).not.toContain('not measured');
  });
});
