import naughty from 'big-list-of-naughty-strings/blns.json';
import fc from 'fast-check';

/** What means something to HTML, to inline text, to messages, to JavaScript or to an address. */
const MEANINGFUL = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<!-- -->',
  '" onmouseover="alert(1)',
  '&amp;&lt;&#0;',
  '{count} {number} {0}',
  '*one* **two** \\*three [@nobody] [four](javascript:alert(1))',
  '[x](https://example.org/"onclick=)',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'https://a"onclick=',
  '__proto__',
  'constructor',
  'toString',
  '$& $1 $`',
  '\u202E\u2066\u200B\uFEFF',
  '\uD800',
  '\u2028\u2029',
  '988',
  '0',
  'x'.repeat(300),
] as const;

/** Any text, most of all what has broken pages before. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...naughty),
  fc.constantFrom(...MEANINGFUL),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

/** The same, with something in it that a reader can see. */
export const visibleText = hostileText.filter((text) => /\S/.test(shown(text)));

/** A text as a reader meets it: white space is one space, and HTML has no character 0. */
export const shown = (text: string): string =>
  text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

const EMPTY = [null, '', [], {}, [null], [{}], { type: 'nothing' }, { list: null }] as const;

/** Whatever a JSON file can hold. */
export const json: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(0, -1, 1e21, true, ...EMPTY),
  hostileText,
  fc.jsonValue(),
);

const NOT_IN_JSON = [
  undefined,
  [undefined, 5],
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(Number.NaN),
  () => 'odd',
] as const;

/** What a script that reads a document badly may pass on. */
export const badData: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: json, weight: 3 },
  { arbitrary: fc.constantFrom<unknown>(...NOT_IN_JSON), weight: 1 },
);

/** Whatever JavaScript has: also what throws as soon as it is written as text. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  badData,
  fc.constantFrom<unknown>(Symbol('odd'), 10n, Object.create(null)),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
);

/** Throws whatever is read of it, except by who tells of a failure. */
export const throwing: unknown = new Proxy([], {
  has: (_target, name) => name === fc.toStringMethod,
  get(_target, name) {
    if (name === fc.toStringMethod) return () => 'throwing';
    throw new Error('It was read.');
  },
});
