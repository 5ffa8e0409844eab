/*
 * React escapes <, > and " wherever they stand in a text or a value, so in what it renders a tag is
 * what stands between < and >, and a quote ends an attribute. Only that makes these patterns safe.
 */
const TAG = /<[a-z][^<>]*>/g;
const ID = / id="([^"]*)"/g;
const REFERENCE = / (id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;
const LINK = /<a ([^<>]*)>(.*?)<\/a>/gs;
const INSIDE = /(?:^| )href="#([^"]*)"/;

/** Every id in a piece of HTML. */
function idsIn(html: string): Set<string> {
  const tags = html.match(TAG) ?? [];
  return new Set(tags.flatMap((tag) => [...tag.matchAll(ID)].map(([, id = '']) => id)));
}

/**
 * Links to what is not in this piece of the document become words: in the page it is pasted into
 * they would lead nowhere, or to something else of that name.
 */
export function withoutDeadLinks(html: string): string {
  const ids = idsIn(html);
  return html.replace(LINK, (whole, attributes: string, words: string) => {
    const [, id] = INSIDE.exec(attributes) ?? [];
    return id === undefined || ids.has(id) ? whole : words;
  });
}

/** Puts a prefix before every id, and before every mention of one. */
export function prefixIds(html: string, prefix: string): string {
  const each = (names: string) => names.replace(/[^ ]+/g, (name) => `${prefix}${name}`);
  return html.replace(TAG, (tag) =>
    tag
      .replace(REFERENCE, (_, attribute: string, names: string) => ` ${attribute}="${each(names)}"`)
      .replace(' href="#', ` href="#${prefix}`),
  );
}
