import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/content/index.ts';
import { breakable, factBox } from '../fixtures/guide.ts';

/** A box that may be made wrong in any way. */
type Box = ReturnType<typeof breakable>;

/** The problems of the example guide with a fact box that has been changed. */
function problems(change: (box: Box) => void) {
  const guide = breakable();
  guide.factBoxes = [JSON.parse(JSON.stringify(factBox))];
  change(guide.factBoxes[0]);
  return parseGuide(guide).problems.map(({ path, reason }) => `${path} ${reason}`);
}

describe('the fact box of a document', () => {
  it('is fine as it is', () => {
    expect(problems(() => {})).toEqual([]);
  });

  it.each([
    ['no harm', (box: Box) => delete box.harms, /factBoxes\[0\]\.harms is required but missing/],
    [
      'an empty list of harms',
      (box: Box) => {
        box.harms.outcomes = [];
      },
      /factBoxes\[0\]\.harms\.outcomes is an empty list/,
    ],
    [
      'a benefit without a source',
      (box: Box) => delete box.benefits.outcomes[0].sourceIds,
      /benefits\.outcomes\[0\]\.sourceIds is required but missing/,
    ],
    [
      'a benefit that nobody compared',
      (box: Box) => {
        box.benefits.outcomes[0].comparator = 'not-measured';
      },
      /benefits\.outcomes\[0\]\.comparator is not a number of people/,
    ],
    [
      'more people than there are',
      (box: Box) => {
        box.harms.outcomes[1].treated = 101;
      },
      /harms\.outcomes\[1\]\.treated is more than the 100 people/,
    ],
    [
      'an odd denominator',
      (box: Box) => {
        box.denominator = 3;
      },
      /denominator is not a common denominator/,
    ],
    ['nothing uncertain', (box: Box) => delete box.uncertain, /uncertain is required but missing/],
    ['nobody who paid', (box: Box) => delete box.funding, /funding is required but missing/],
    [
      'an unknown route',
      (box: Box) => {
        box.routeId = 'lost';
      },
      /factBoxes\[0\]\.routeId/,
    ],
    [
      'the approval of another route',
      (box: Box) => {
        box.approvalId = 'tablet-us';
      },
      /factBoxes\[0\]\.approvalId/,
    ],
    [
      'an unknown source',
      (box: Box) => {
        box.harms.outcomes[0].sourceIds = ['lost'];
      },
      /harms\.outcomes\[0\]\.sourceIds/,
    ],
    [
      'suicide without its topic',
      (box: Box) => {
        box.harms.outcomes[0].name = 'Suicidal thoughts';
      },
      /factBoxes\[0\]\.topic is missing where the text speaks of suicide/,
    ],
  ])('is refused with %s', (_what, change, expected) => {
    expect(problems(change)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

describe('the side effects of a document', () => {
  it('are counted out of one number of people', () => {
    const guide = breakable();
    const wrong = JSON.parse(JSON.stringify(guide.sideEffects[0]));
    guide.sideEffects.push({
      ...wrong,
      id: 'other',
      frequency: { ...wrong.frequency, denominator: 1000 },
    });
    expect(parseGuide(guide).problems.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'sideEffects[3].frequency.denominator is another denominator than the 100 of the first side effect',
    ]);
  });
});
