// Compiled, never run: what TypeScript must refuse. An unused @ts-expect-error fails the type check.
import type { Benefit, GuideDocument, Route, Statistic } from '../../src/content/index.ts';
import { guide, statistic } from '../fixtures/guide.ts';

const [benefit] = guide.benefits as [Benefit];
const [route] = guide.routes;

const { comparator: _comparator, ...withoutComparator } = statistic;
// @ts-expect-error a frequency needs a comparator
export const alone: Statistic = withoutComparator;

const { denominator: _denominator, ...withoutDenominator } = statistic;
// @ts-expect-error a frequency needs a denominator
export const ofNobody: Statistic = withoutDenominator;

const { timeframe: _timeframe, ...withoutTimeframe } = statistic;
// @ts-expect-error a frequency needs a timeframe
export const timeless: Statistic = withoutTimeframe;

const { population: _population, ...withoutPopulation } = statistic;
// @ts-expect-error a frequency needs a population
export const anyone: Statistic = withoutPopulation;

// @ts-expect-error "1 in 3" is not a common denominator
export const oneInThree: Statistic = { ...statistic, denominator: 3 };

const uncounted = { label: 'x', count: 'not-measured' } as const;
// @ts-expect-error a benefit needs a comparator that was counted
export const unmeasured: Benefit['result']['comparator'] = uncounted;
export const measuredElsewhere: Statistic['comparator'] = uncounted;

// @ts-expect-error a number needs a source
export const unsourced: Statistic = { ...statistic, sourceIds: [] };

// @ts-expect-error a statistic is never a string
export const asText: Statistic = '41%';

const { harms: _harms, ...withoutHarms } = benefit;
// @ts-expect-error a benefit needs the harms beside it
export const onlyGood: Benefit = withoutHarms;

// @ts-expect-error a benefit needs at least one harm
export const noHarm: Benefit = { ...benefit, harms: [] };

const { approvals: _approvals, ...withoutApprovals } = route;
// @ts-expect-error a route needs its approval status
export const unapproved: Route = withoutApprovals;

// @ts-expect-error an approval needs a use, a country and a date
export const bareApproval: Route['approvals'] = [{ status: 'approved' }];

export const unknownKey: GuideDocument = {
  ...guide,
  // @ts-expect-error an unknown key is refused
  titel: 'x',
};
