import { SideEffectCallout } from 'evenkeel';
import type { SideEffect } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';

const sideEffect: SideEffect = {
  id: 'fainting',
  name: 'Fainting',
  severity: 'emergency',
  description: 'Passing out, and not waking up when somebody speaks to you.',
  whatToDo: ['Call for help at once.'],
  sourceIds: ['label'],
};

export function Example() {
  return <SideEffectCallout headingLevel={3} sideEffect={sideEffect} country={US} />;
}
