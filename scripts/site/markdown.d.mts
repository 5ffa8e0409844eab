export interface Heading {
  level: number;
  text: string;
  id: string;
}

/**
 * A Markdown document as HTML without style attributes, script or raw HTML.
 * @throws Error when the document has raw HTML, or no heading to be called by
 */
export function renderMarkdown(
  text: string,
  place: { source: string; link: (href: string) => string; read: (source: string) => Buffer },
): { html: string; title: string; headings: Heading[] };
