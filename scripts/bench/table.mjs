const count = new Intl.NumberFormat('en-US');

/** A first column of words, then columns of numbers that end under one another. */
export function line([first, ...widths], [name, ...cells]) {
  const columns = cells.map((cell, index) => cell.padStart(widths[index]));
  console.log((name.padEnd(first) + columns.join('')).trimEnd());
}

export const BYTES = [58, 10, 10, 11];

export function byteLines(rows) {
  for (const [name, { raw, gzip, brotli }] of rows) {
    line(BYTES, [name, count.format(raw), count.format(gzip), count.format(brotli)]);
  }
}

export const TIMES = [32, 9, 9, 6, 14, 8, 8, 8, 8];

function time(milliseconds) {
  if (milliseconds < 1) return `${Math.round(milliseconds * 1000)} µs`;
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

export function timeLine({ name, ours, byHand, ratio, range, html }) {
  line(TIMES, [
    name,
    time(ours),
    time(byHand),
    ratio.toFixed(1),
    range.map((end) => end.toFixed(1)).join(' to '),
    kilobytes(html.ours.raw),
    kilobytes(html.byHand.raw),
    kilobytes(html.ours.gzip),
    kilobytes(html.byHand.gzip),
  ]);
}

export const CLICKS = [20, 11, 11, 12, 14, 11, 8];

export function clickLine(name, times) {
  const { details, radix, radixForceMount, faq, faqStatic } = times;
  const shown = [details, radix, radixForceMount, faq, faqStatic].map((ms) => ms.toFixed(1));
  line(CLICKS, [name, ...shown, (faq / details).toFixed(1)]);
}
