import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PNG } from 'pngjs';
import { root } from '../../scripts/run/paths.mjs';
import type { Story } from '../../scripts/stories/storybook.mjs';
import { withRoundEdges } from './colours.ts';
import { encodePng } from './indexed-png.ts';
import { modeNames, storiesOf } from './modes.ts';

export const folder = join(root, 'tests/visual/baselines');
const browserFile = join(folder, 'browser.json');

/** "light/components-frequency--half.png" */
export const pathOf = (mode: string, id: string): string => `${mode}/${id}.png`;

/** A file of this project as its readers call it. */
export const named = (file: string): string => relative(root, file).replaceAll('\\', '/');

export function readBaseline(path: string): PNG | undefined {
  const file = join(folder, path);
  return existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
}

export function writeBaseline(path: string, picture: PNG): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), encodePng(withRoundEdges(picture)));
}

export function removeBaseline(path: string): void {
  rmSync(join(folder, path));
}

export function allBaselines(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.png'));
}

/** The baselines among these files that no story and mode ask for any more. */
export function staleBaselines(files: readonly string[], stories: readonly Story[]): string[] {
  const wanted = new Set(
    modeNames.flatMap((mode) => storiesOf(mode, stories).map((id) => pathOf(mode, id))),
  );
  return files.filter((file) => !wanted.has(file));
}

/** The browser that drew the baselines, or with which they were last found to be the same. */
export function browserOfBaselines(): string {
  if (!existsSync(browserFile)) return 'no browser yet';
  return JSON.parse(readFileSync(browserFile, 'utf8')).browser;
}

export function recordBrowser(browser: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(browserFile, `${JSON.stringify({ browser }, null, 2)}\n`);
}
