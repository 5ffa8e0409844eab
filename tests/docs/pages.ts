import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run/paths.mjs';

export const folder = join(root, 'docs/components');

export interface Page {
  file: string;
  text: string;
}

/** The page of each component: all but the index. */
export const pages: readonly Page[] = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

/** Lines of a section, without the code in it. */
export function sectionOf(text: string, heading: string): string[] {
  const [, after = ''] = text.replace(/```.*?```/gs, '').split(`\n## ${heading}\n`);
  return (after.split('\n## ')[0] ?? '').split('\n');
}
