import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { problems, stale } from './failures.ts';
import { picture } from './picture.ts';

const blank = picture(20, 20, () => [255, 255, 255]);

test('a story without a baseline fails, with its picture and the command that makes one', () => {
  const [problem = '', ...more] = problems('light/components-new--first.png', blank, {
    browser: 'Chromium 1',
    renew: false,
  });
  expect(more).toEqual([]);
  expect(problem).toContain('light/components-new--first.png has no baseline');
  expect(problem).toContain('npm run baselines');
  const kept = /\.cache\/\S+actual\.png/.exec(problem)?.[0] ?? 'none';
  expect(existsSync(join(root, kept))).toBe(true);
});

test('a baseline without a story is named, with the command that removes it', () => {
  expect(stale(['light/components-gone--first.png'])).toEqual([
    'tests/visual/baselines/light/components-gone--first.png belongs to no story. ' +
      'Run "npm run baselines" to remove it.',
  ]);
});
