import type { ReactNode } from 'react';
import type { US } from '../../src/crisis-lines/index.ts';
import type * as components from '../../src/index.ts';

type Component =
  | 'TreatmentComparison'
  | 'CandidacyFaq'
  | 'CandidacyFaqStatic'
  | 'SideEffectCallout'
  | 'CrisisBanner'
  | 'TreatmentGuide';

export interface Contest {
  name: string;
  ours: () => ReactNode;
  byHand: () => ReactNode;
}

export function contests(
  library: Pick<typeof components, Component> & { US: typeof US },
): Contest[];
