/**
 * @typedef {{ level: number, text: string, id: string }} Heading
 */

/** What may be wider than a phone. */
const BOXES = new Set(['table_open', 'fence', 'code_block']);

/** As GitHub makes them, so that a link to a part works in both places. */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function wordsOf({ children, content }) {
  if (children === null) return content;
  return children
    .map((child) => (child.children === null ? child.content : wordsOf(child)))
    .join('');
}

/** The first of a name has it plain, the next one `-1`. */
function makeUnique(id, used) {
  const count = used.get(id) ?? 0;
  used.set(id, count + 1);
  return count === 0 ? id : `${id}-${count}`;
}

/**
 * Gives every heading an id, and tells each table and block of code under which heading it stands.
 * @param {import('markdown-it').Token[]} tokens changed in place
 * @returns {Heading[]}
 */
export function headingsIn(tokens) {
  /** @type {Heading[]} */
  const headings = [];
  const used = new Map();
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const text = wordsOf(tokens[index + 1]);
      const id = makeUnique(slug(text), used);
      token.attrSet('id', id);
      headings.push({ level: Number(token.tag.slice(1)), text, id });
    } else if (BOXES.has(token.type)) {
      token.meta = headings.at(-1)?.text ?? '';
    }
  }
  return headings;
}
