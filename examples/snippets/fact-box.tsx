import { FactBox } from 'evenkeel';
import type { FactBox as Facts, Route, Source } from 'evenkeel/content';
import 'evenkeel/styles.css';

const sources: Source[] = [
  { id: 'trial', title: 'A made-up trial', publisher: 'A journal', year: 2024, kind: 'trial' },
];

const route: Pick<Route, 'id' | 'approvals'> = {
  id: 'spray',
  approvals: [
    {
      id: 'spray-us',
      jurisdiction: 'US',
      regulator: 'Example regulator',
      status: 'approved',
      indication: 'an example condition',
      asOf: '2026-01-31',
      sourceIds: ['trial'],
    },
  ],
};

const factBox: Facts = {
  id: 'exampla-in-numbers',
  title: 'Exampla in numbers',
  routeId: 'spray',
  approvalId: 'spray-us',
  denominator: 100,
  time: { value: 4, unit: 'week' },
  treated: 'Exampla',
  comparator: 'a placebo',
  benefits: {
    population: 'adults in a made-up trial',
    relation: 'after',
    outcomes: [{ name: 'Felt better', treated: 30, comparator: 10, sourceIds: ['trial'] }],
  },
  harms: {
    population: 'adults in a made-up trial',
    relation: 'over',
    outcomes: [{ name: 'Felt dizzy', treated: 25, comparator: 5, sourceIds: ['trial'] }],
  },
  uncertain: ['Whether it lasts longer than four weeks.[@trial]'],
  funding: 'The company that makes it up.[@trial]',
};

export function Example() {
  return <FactBox headingLevel={2} factBox={factBox} route={route} sources={sources} />;
}
