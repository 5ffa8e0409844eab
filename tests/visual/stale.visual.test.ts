import { inject, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { allBaselines, removeBaseline, staleBaselines } from './baselines.ts';
import { stale } from './failures.ts';

test('every baseline belongs to a story', () => {
  const left = () => staleBaselines(allBaselines(), inject('stories'));
  if (inject('renew')) left().forEach(removeBaseline);
  expectNone(stale(left()));
});
