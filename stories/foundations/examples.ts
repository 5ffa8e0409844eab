import type { Approval } from '../../src/content/index.ts';
import { approvalStatuses, type SideEffect, severities } from '../../src/content/index.ts';

/** Made up, one of each severity, so that nothing here is taken for a fact. */
export const exampleEffects: SideEffect[] = severities.map((severity) => ({
  id: `example-${severity}`,
  name: `A made-up effect that is ${severity === 'emergency' ? 'an emergency' : severity}`,
  severity,
  whatToDo: ['What the reader can do stands here, in a short sentence.'],
  sourceIds: ['example'],
}));

/** Made up, one of each status. */
export const exampleApprovals: Approval[] = approvalStatuses.map((status) => ({
  id: `example-${status}`,
  status,
  jurisdiction: 'US',
  regulator: 'Example regulator',
  indication: 'an example use',
  asOf: '2026-01-31',
  sourceIds: ['example'],
}));
