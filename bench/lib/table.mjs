const row = (cells) => `| ${cells.join(' | ')} |`;

/** A table in Markdown: first column words, the others numbers or short words. */
export function markdownTable(heads, rows) {
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'));
  return [row(heads), row(rule), ...rows.map(row)].join('\n');
}

export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

export const times = ({ ratio }) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;

export const withRange = (one) =>
  one === undefined
    ? 'none'
    : `${times(one)} (${one.range.map((end) => end.toFixed(1)).join(' to ')})`;

/** More or less than the first: "+0.5". */
export const megabytes = (bytes) => `${bytes < 0 ? '−' : '+'}${(Math.abs(bytes) / 1e6).toFixed(1)}`;

const heapWithRange = ({ more, range }) =>
  `${megabytes(more)} (${range.map(megabytes).join(' to ')})`;

export const bytesTable = (rows) =>
  markdownTable(
    ['', 'script', 'stylesheet', 'styles inside the HTML', 'HTML'],
    rows.map(({ title, script, styles, inline, html }) => [
      title,
      ...[script, styles, inline, html].map(kilobytes),
    ]),
  );

export const timesTable = (rows) =>
  markdownTable(
    ['', 'server render', 'hydration', 'press, 12 questions', 'press, 200 questions', 'heap, MB'],
    rows.map(({ title, rendering, hydration, press, pressMany, heap }) => [
      title,
      ...[rendering, hydration, press, pressMany].map(withRange),
      heapWithRange(heap),
    ]),
  );

function readable({ count, press }) {
  if (count === 0) return 'no';
  return `${count}${press ? ', opened by a press' : ''}`;
}

/** "12 style-src-attr, 1 style-src-elem". */
export function blockedWords(violations) {
  const kinds = [...new Set(violations)];
  const count = (kind) => violations.filter((one) => one === kind).length;
  return kinds.map((kind) => `${count(kind)} ${kind}`).join(', ') || '0';
}

export const readersTable = (rows) =>
  markdownTable(
    [
      '',
      'in the HTML',
      'found while closed',
      'readable without script',
      'blocked by a strict CSP',
      'requests to other sites',
    ],
    rows.map(({ title, answers, findable, withoutScript, violations, elsewhere }) => [
      title,
      String(answers),
      String(findable),
      readable(withoutScript),
      blockedWords(violations),
      String(elsewhere),
    ]),
  );
