import type { Problem } from '../content/index.ts';

const LONGEST = 120;

function shown(value: unknown): string {
  if (value === undefined) return '';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A value that is text may hold anything: nothing in it moves the cursor of a terminal. */
const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed.
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (found) =>
    found === '\n' ? ' ' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function lines({ path, value, reason, remedy }: Problem): string {
  const found = shown(value);
  const where = [path || 'the document', found && `found ${found}`].filter(Boolean).join(', ');
  const why = [reason, remedy].filter(Boolean).join('. ').replaceAll('..', '.');
  return `  ${printable(where)}\n    ${printable(why)}\n`;
}

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** What is wrong in a document, for a person to read. */
export function report(name: string, problems: readonly Problem[], warnings: readonly Problem[]) {
  const head = [
    problems.length === 0 ? 'no problems' : counted(problems.length, 'problem'),
    ...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []),
  ];
  const part = (title: string, list: readonly Problem[]) =>
    list.length === 0 ? '' : `\n${title}\n${list.map(lines).join('')}`;
  const all = part('Problems', problems) + part('Warnings', warnings);
  return `${name}: ${head.join(', ')}.\n${all}`;
}
