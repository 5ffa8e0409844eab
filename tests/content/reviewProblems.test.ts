import { describe, expect, it } from 'vitest';
import { reviewProblems } from '../../src/content/index.ts';
import { guide } from '../fixtures/guide.ts';

const due = (nextDue: unknown) => ({ review: { ...guide.review, nextDue: nextDue as string } });
const at = (moment: string) => new Date(moment);

describe('a review that is due on a day', () => {
  it('is not overdue while the day lasts', () => {
    expect(reviewProblems(due('2027-05-01'), at('2027-05-01T23:59:59Z'))).toEqual([]);
    expect(reviewProblems(due('2027-05-01'), at('2026-01-01T00:00:00Z'))).toEqual([]);
  });

  it('is overdue once it is over, with path, value, reason and remedy', () => {
    expect(reviewProblems(due('2027-05-01'), at('2027-05-02T00:00:00Z'))).toEqual([
      {
        path: 'review.nextDue',
        value: '2027-05-01',
        reason: 'is over, and the guide was not reviewed',
        remedy: 'Review the guide, then write the new dates of "lastReviewed" and "nextDue".',
      },
    ]);
  });
});

it.each([['soon'], ['2027-02-30'], [''], [undefined], [20270501]])(
  'a day that is none (%j) is a problem, not a pass',
  (nextDue) => {
    const [problem] = reviewProblems(due(nextDue), at('2020-01-01T00:00:00Z'));
    expect(problem).toMatchObject({ path: 'review.nextDue', value: nextDue });
    expect(problem?.reason).toMatch(/^is not a date/);
  },
);

it('a document without a review is a problem', () => {
  expect(reviewProblems({} as never, at('2020-01-01T00:00:00Z'))).toHaveLength(1);
});

it('no document is a problem too, and says where the others are', () => {
  const [problem, ...more] = reviewProblems(null as never, at('2020-01-01T00:00:00Z'));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ path: '', value: null, reason: 'is not a guide' });
  expect(problem?.remedy).toContain('look at its `problems`');
});

it('a moment that is none stops the build too', () => {
  expect(() => reviewProblems(guide, new Date('nonsense'))).toThrow(RangeError);
});
