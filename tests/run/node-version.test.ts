import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowestNode, nodeProblem } from '../../scripts/run/node-version.mjs';

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v100.1.0'])('Node %s is new enough', (version) => {
  expect(nodeProblem(version, [20, 19])).toBeUndefined();
});

test.each(['v20.18.3', 'v18.20.0', 'v9.11.2'])(
  'Node %s is too old, and the sentence says so',
  (version) => {
    const problem = nodeProblem(version, [20, 19]);
    expect(problem).toContain('needs Node 20.19 or newer');
    expect(problem).toContain(`this is Node ${version.slice(1)}.`);
    expect(problem).toContain('https://nodejs.org');
  },
);

test('.nvmrc names a Node that package.json accepts', () => {
  const named = readFileSync(new URL('../../.nvmrc', import.meta.url), 'utf8').trim();
  expect(nodeProblem(`v${named}`, lowestNode())).toBeUndefined();
});
