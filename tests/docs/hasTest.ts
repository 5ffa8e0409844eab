/** Anything that may leave a test out. Of a file that has one nothing can be said to be proved. */
const LEFT_OUT =
  /\b(?:it|test|describe|suite)\b[^\n'"`]*\.(?:skip|todo|skipIf|runIf|fails)\b|\bx(?:it|test|describe)\(/;

/** What begins a test or a group of them: `it(`, `test.each(…)(`, `describe.each([` … `])(`. */
const CALL = /(?:\b(?:it|test|describe)|\)|\])\s*\(\s*$/;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a test of that source runs whose title begins with this, or goes on with it after a placeholder. */
export function hasTest(source: string, title: string): boolean {
  if (LEFT_OUT.test(source)) return false;
  const start = new RegExp(`['"\`](?:%s,? ?|%d |%s: )?${literal(title)}`, 'g');
  return [...source.matchAll(start)].some(({ index }) => CALL.test(source.slice(0, index)));
}
