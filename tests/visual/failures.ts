import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { root } from '../../scripts/run/paths.mjs';
import { browserOfBaselines, folder, named, readBaseline } from './baselines.ts';
import { compare, type Difference } from './compare.ts';

const failed = join(root, '.cache/visual/failed');
const UPDATE = 'npm run baselines';

function keep(path: string, kind: 'actual' | 'difference', picture: PNG): string {
  const file = join(failed, path.replace(/png$/, `${kind}.png`));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture));
  return named(file);
}

function browsers(browser: string): string[] {
  const before = browserOfBaselines();
  if (before === browser) return [];
  return [`The baselines were drawn by ${before}, this picture by ${browser}: that may be why.`];
}

function differs(path: string, actual: PNG, difference: Difference, browser: string): string {
  const { reason, picture } = difference;
  const kept = [keep(path, 'actual', actual)];
  if (picture) kept.push(keep(path, 'difference', picture));
  return [
    `${path} ${reason}. Look at ${kept.join(' and ')}, beside ${named(join(folder, path))}.`,
    ...browsers(browser),
    `If it is meant to look so, run "${UPDATE}" and commit the new picture.`,
  ].join('\n');
}

function missing(path: string, actual: PNG): string {
  return (
    `${path} has no baseline. Look at ${keep(path, 'actual', actual)}; ` +
    `if it is right, run "${UPDATE}" and commit the new picture.`
  );
}

/**
 * What is wrong with a picture, if anything, after keeping what is there to look at. Baselines that
 * are renewed become those of this browser, so nothing is forgiven then.
 */
export function problems(
  path: string,
  actual: PNG,
  { browser, renew }: { browser: string; renew: boolean },
): string[] {
  const baseline = readBaseline(path);
  if (!baseline) return [missing(path, actual)];
  const sameBrowser = renew || browser === browserOfBaselines();
  const difference = compare(actual, baseline, { sameBrowser });
  return difference ? [differs(path, actual, difference, browser)] : [];
}

/** Pictures that nothing is compared with any more. */
export function stale(paths: readonly string[]): string[] {
  return paths.map(
    (path) => `${named(join(folder, path))} belongs to no story. Run "${UPDATE}" to remove it.`,
  );
}
