import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledIn, whereOf } from '../lib/fill.mjs';
import { madeTable } from '../lib/made.mjs';
import { bench, root } from '../lib/paths.mjs';
import { withSection } from './section.mjs';
import { widgetsTable } from './table.mjs';

const PAGE = join(root, 'docs/bench-peers.md');

/** Writes the section of the published page, and leaves the rest of it alone. */
export function publish(rows, where) {
  const section = filledIn(join(bench, 'widgets/section.md'), {
    where: whereOf(where),
    table: widgetsTable(rows),
    made: madeTable(rows),
  });
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), section));
}
