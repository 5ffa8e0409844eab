// Plain values as TypeScript source, laid out as the formatter leaves it.

const WIDTH = 100;

/** @param {unknown} value @param {number} indent @param {number} before columns before the value */
export function print(value, indent = 0, before = 0) {
  if (typeof value !== 'object') return scalar(value);
  const line = inline(value);
  const long = isBig(value) || before + line.length + 1 > WIDTH;
  return long ? block(value, indent) : line;
}

function scalar(value) {
  if (typeof value !== 'string') return String(value);
  const escaped = value.replace(/[\\\n]/g, (mark) => (mark === '\n' ? '\\n' : '\\\\'));
  return escaped.includes("'") ? JSON.stringify(value) : `'${escaped}'`;
}

/** What stands one part a row although it fits: big objects, and lists the formatter spreads. */
function isBig(value) {
  const size = (part) => (typeof part === 'object' ? Object.keys(part).length : 0);
  if (!Array.isArray(value)) return size(value) > 4;
  return value.length > 1 && value.every((part) => size(part) > 1);
}

function inline(value) {
  if (typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const parts = Object.entries(value).map(([key, part]) => `${key}: ${inline(part)}`);
  return `{ ${parts.join(', ')} }`;
}

function block(value, indent) {
  const pad = ' '.repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((part) => print(part, indent + 2, indent + 2))
    : Object.entries(value).map(([key, part]) => property(key, part, indent + 2));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `${pad}${part},\n`).join('')}${' '.repeat(indent)}${close}`;
}

/** A text too long for its row stands on the next one, whether or not it fits there. */
function property(key, part, indent) {
  const printed = print(part, indent, indent + 2 + key.length);
  const long = typeof part === 'string' && indent + key.length + printed.length + 3 > WIDTH;
  return long ? `${key}:\n${' '.repeat(indent + 2)}${printed}` : `${key}: ${printed}`;
}
