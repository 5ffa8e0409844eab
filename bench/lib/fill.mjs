import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { treeOf } from '../../scripts/run/tree.mjs';
import { root } from './paths.mjs';

/** When and where something was measured. */
export function whereOf({ browser, load }) {
  const date = new Date().toISOString().slice(0, 10);
  const { commit } = treeOf(root);
  return `${date}, commit ${commit} · ${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser}, load average ${load.toFixed(1)} at the start`;
}

/** A template with a value for each {name}. */
export const filledIn = (template, values) =>
  readFileSync(template, 'utf8').replaceAll(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
