// What runs on GitHub cannot be run here; that it says what exists, and may no more than it must, can be.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lowestNode } from '../../scripts/run/node-version.mjs';
import { root } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  if?: string;
  needs?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  strategy?: { matrix: { node: unknown[] } };
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(root, '.github/workflows');
const names = readdirSync(folder);
const workflows = Object.fromEntries(
  names.map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow]),
);
const jobs = Object.entries(workflows).flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file} › ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, ...step })));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Commands of npm that need no script of that name. */
const BUILT_IN = new Set(['ci', 'publish']);

function unknownCommand(run: string): boolean {
  const [command, first = '', second = ''] = run.trim().split(/\s+/);
  if (command === 'npm') {
    const script = first === 'run' ? second : first;
    return !(script in scripts) && !(first !== 'run' && BUILT_IN.has(first));
  }
  return !existsSync(join(root, command === 'node' ? first : (command ?? '')));
}

test('there is one for tests, one for a release and one for the site', () => {
  expect(names.sort()).toEqual(['release.yml', 'site.yml', 'test.yml']);
});

test('every command is one that the project has', () => {
  const lines = steps.flatMap(({ name, run = '' }) =>
    run.split('\n').map((line) => ({ name, line })),
  );
  const unknown = lines.filter(({ line }) => line.trim() !== '' && unknownCommand(line));
  expectNone(unknown.map(({ name, line }) => `${name}: ${line}`));
  expect(lines.map(({ line }) => line)).toContain('npm test');
});

test('every action is one commit, the same one everywhere', () => {
  const used = new Set(steps.flatMap(({ uses }) => uses ?? []));
  expectNone([...used].filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses)));
  const actions = [...used].map((uses) => uses.split('@')[0]);
  expect(new Set(actions).size).toBe(actions.length);
});

test('nothing may write, but the two jobs that publish', () => {
  for (const { permissions } of Object.values(workflows)) {
    expect(permissions).toEqual({ contents: 'read' });
  }
  const more = jobs.filter(({ job }) => job.permissions !== undefined);
  expect(Object.fromEntries(more.map(({ name, job }) => [name, job.permissions]))).toEqual({
    'release.yml › publish': { contents: 'read', 'id-token': 'write' },
    'site.yml › deploy': { pages: 'write', 'id-token': 'write' },
  });
});

test('every job ends by itself', () => {
  expectNone(jobs.filter(({ job }) => !job['timeout-minutes']).map(({ name }) => name));
});

test('tests run on the oldest Node that package.json allows, and on newer ones', () => {
  const versions = workflows['test.yml']?.jobs.test?.strategy?.matrix.node ?? [];
  expect(versions[0]).toBe(lowestNode().join('.'));
  expect(versions.length).toBeGreaterThan(1);
});

describe('a release', () => {
  const runs = workflows['release.yml']?.jobs.publish?.steps.flatMap(({ run }) => run ?? []) ?? [];

  test('is refused before anything is installed, and published last', () => {
    expect(runs[0]).toMatch(/^npm run check:release /);
    expect(runs.at(-1)).toBe('npm publish --provenance --access public');
    expect(runs).toEqual(
      expect.arrayContaining(['npm run check:crisis-lines', 'npm ci', 'npm test']),
    );
  });
});

describe('the site', () => {
  const { on, jobs: siteJobs } = workflows['site.yml'] as Workflow;
  const { build, ...others } = siteJobs;

  test('is published after tests of a push to main, and by nothing else', () => {
    expect(on).toEqual({
      workflow_run: {
        workflows: [workflows['test.yml']?.name],
        branches: ['main'],
        types: ['completed'],
      },
    });
    expect(workflows['test.yml']?.on).toHaveProperty('push', { branches: ['main'] });
  });

  test('is published when these tests passed, from the commit that they tested', () => {
    const run = 'github.event.workflow_run';
    expect(build?.if).toBe(`${run}.conclusion == 'success' && ${run}.event == 'push'`);
    const checkout = build?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with?.ref).toBe(`\${{ ${run}.head_sha }}`);
    expect(Object.values(others).map(({ needs }) => needs)).toEqual(['build']);
  });
});

test('the site that is published is the folder that npm run site writes', () => {
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  const script = readFileSync(join(root, 'scripts/site/build.mjs'), 'utf8');
  expect(script).toContain(`writeSite(join(root, '${upload?.with?.path}'))`);
});
