import { SideEffectGroup } from 'evenkeel';
import type { SideEffect } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';

const sideEffects: SideEffect[] = [
  {
    id: 'dizziness',
    name: 'Dizziness',
    severity: 'common',
    frequency: {
      type: 'frequency',
      denominator: 100,
      treated: { label: 'the example treatment', count: 25 },
      comparator: { label: 'an example placebo', count: 5 },
      timeframe: { relation: 'over', value: 4, unit: 'week' },
      population: 'adults in a made-up trial',
      sourceIds: ['trial'],
    },
    whatToDo: ['Stay seated until it passes.'],
    sourceIds: ['trial'],
  },
  {
    id: 'bladder',
    name: 'Bladder pain',
    severity: 'serious',
    whatToDo: ['Tell your clinic the same day.'],
    sourceIds: ['label'],
  },
];

export function Example() {
  return <SideEffectGroup headingLevel={3} sideEffects={sideEffects} country={US} />;
}
