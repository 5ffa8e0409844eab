/** A piece of inline text: plain words, or one of the four things authors may mark up. */
export type InlineNode =
  | string
  | { type: 'emphasis' | 'strong'; children: InlineNode[] }
  | { type: 'link'; href: string; children: InlineNode[] }
  | { type: 'citation'; sourceIds: string[] };

// Escape, citation, link, strong, emphasis. No look-behind: it is a syntax error on older phones.
const MARKUP =
  /\\([\\*[\]()])|\[@([\w-]+(?:\s*,\s*@[\w-]+)*)\]|\[([^[\]]+)\]\(([^()\s]+)\)|\*\*(?!\s)((?:[^*]|\*(?!\*))+)\*\*|\*(?![\s*])([^*]*[^\s*])\*/g;

const SAFE_HREF = /^(?:https:\/\/|mailto:|tel:|#|\/(?![/\\]))/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, which can change where a link goes.
const CONTROL = /[\u0000-\u0020]/;

/** Whether a link may leave a content document: `https:`, `mailto:`, `tel:`, `#…` or `/…`. */
export function isSafeHref(href: string): boolean {
  return SAFE_HREF.test(href) && !CONTROL.test(href);
}

function toNode(match: RegExpMatchArray): InlineNode {
  const [whole, escaped, cited, label, href, strong, emphasis] = match;
  if (escaped !== undefined) return escaped;
  if (cited !== undefined) {
    return { type: 'citation', sourceIds: cited.split(/\s*,\s*@/) };
  }
  if (label !== undefined && href !== undefined) {
    if (!isSafeHref(href)) return whole;
    return { type: 'link', href, children: parseInline(label) };
  }
  if (strong !== undefined) return { type: 'strong', children: parseInline(strong) };
  return { type: 'emphasis', children: parseInline(emphasis ?? '') };
}

/**
 * Parses inline text: `*emphasis*`, `**strong**`, `[words](https://…)` and citation marks
 * `[@source-id]` or `[@one, @two]`. A backslash keeps a mark literal. Whatever is not one of
 * these, HTML included, stays the text it is; an unsafe link stays text too.
 */
export function parseInline(text: string): InlineNode[] {
  // Most texts have no markup at all.
  if (text !== '' && !/[\\[*]/.test(text)) return [text];
  const nodes: InlineNode[] = [];
  const add = (node: InlineNode) => {
    const last = nodes.at(-1);
    if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
    else if (node !== '') nodes.push(node);
  };
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    add(text.slice(from, match.index));
    add(toNode(match));
    from = (match.index ?? 0) + match[0].length;
  }
  add(text.slice(from));
  return nodes;
}

/** The words of inline text without its markup and citation marks. */
export function plainText(text: string): string {
  const words = (nodes: InlineNode[]): string =>
    nodes
      .map((node) => {
        if (typeof node === 'string') return node;
        return node.type === 'citation' ? '' : words(node.children);
      })
      .join('');
  return words(parseInline(text));
}

/** Every source id cited in a text, in reading order. */
export function citedSourceIds(text: string): string[] {
  const cited = (nodes: InlineNode[]): string[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return [];
      return node.type === 'citation' ? node.sourceIds : cited(node.children);
    });
  return cited(parseInline(text));
}

/** The same text with the words alone where a link leads to what `isGone` says is not there. */
export function withoutLinks(text: string, isGone: (href: string) => boolean): string {
  return text.replace(MARKUP, (whole: string, ...found: (string | undefined)[]) => {
    const [, , label, href, strong, emphasis] = found;
    if (strong !== undefined) return `**${withoutLinks(strong, isGone)}**`;
    if (emphasis !== undefined) return `*${withoutLinks(emphasis, isGone)}*`;
    return label !== undefined && href !== undefined && isGone(href) ? label : whole;
  });
}

/** The addresses of links that would stay inert text because they are not safe. */
export function unsafeHrefs(text: string): string[] {
  return [...text.matchAll(MARKUP)]
    .map((match) => match[4])
    .filter((href): href is string => href !== undefined && !isSafeHref(href));
}

// Brackets in an address; a space before it; no end of the words.
const BROKEN_LINK =
  /\[[^[\]]*\]\([^)]*\)?|\[[^[\]]*\]\s+\((?:https?:|mailto:|tel:|#)[^)]*\)?|\[[^[\]()]*\((?:https?:|mailto:|tel:|#)[^)]*\)?/g;

/** What an author may have meant as a link, and readers would see as brackets. */
export function brokenLinks(text: string): string[] {
  const rest = text.replace(MARKUP, '');
  return rest.match(BROKEN_LINK) ?? [];
}

/** What an author may have meant as a citation mark: `[1]`, `[@one, two]`, `[@ one]`. */
export function brokenCitations(text: string): string[] {
  const rest = text.replace(MARKUP, '');
  return rest.match(/\[(?:\d+|\s*@[^\]]*)\]/g) ?? [];
}
