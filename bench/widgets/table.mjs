import { gzipSync } from 'node:zlib';
import { blockedWords, kilobytes, markdownTable } from '../lib/table.mjs';

const HEADS = [
  '',
  'script',
  'stylesheet',
  'requests',
  'to other sites',
  'texts there when the script is blocked',
  'blocked by a strict CSP',
  'layout shift',
  'layout shift, `blocking="render"`',
];

/** kB of all its files with that ending, each gzipped by itself. */
function sizeOf({ files }, ending) {
  const texts = Object.keys(files).filter((file) => file.endsWith(ending));
  return texts.reduce((sum, file) => sum + gzipSync(files[file], { level: 9 }).length, 0);
}

const row = (one) => [
  one.title,
  kilobytes(sizeOf(one, '.js')),
  one.own && !one.linked ? 'in the script' : kilobytes(sizeOf(one, '.css')),
  String(one.requests),
  String(one.elsewhere),
  `${one.readable} of ${one.texts}`,
  blockedWords(one.violations),
  one.shift.toFixed(3),
  one.shiftBlocking.toFixed(3),
];

export const widgetsTable = (rows) => markdownTable(HEADS, rows.map(row));
