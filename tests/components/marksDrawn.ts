/**
 * How many dots a path of an icon array draws: a dash of `0 10` makes one for every ten units, and
 * one at the start.
 */
export function marksDrawn(html: string, part: 'affected' | 'less' | 'marks'): number {
  const d = html.match(new RegExp(`__${part}" d="([^"]*)"`))?.[1] ?? '';
  return [...d.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Number(length) / 10) + 1,
    0,
  );
}
