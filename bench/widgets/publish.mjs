import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledIn, whereOf } from '../lib/fill.mjs';
import { madeTable } from '../lib/made.mjs';
import { bench, root } from '../lib/paths.mjs';
import { widgetsTable } from './table.mjs';

const PAGE = join(root, 'docs/bench-peers.md');
const PLACE = /(<!-- widgets -->\n).*?(<!-- end -->)/s;

/** Writes the section of the published page, and leaves the rest of it alone. */
export function publish(rows, where) {
  const section = filledIn(join(bench, 'widgets/section.md'), {
    where: whereOf(where),
    table: widgetsTable(rows),
    made: madeTable(rows),
  });
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(PLACE, (_whole, open, end) => `${open}\n${section}\n${end}`),
  );
}
