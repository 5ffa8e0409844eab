export interface Document {
  /** Markdown file, from the top folder: `docs/widgets.md`. */
  source: string;
  /** Page on the site, from its top: `docs/widgets.html`. */
  target: string;
  /** The Markdown. */
  text: string;
}

/** Every Markdown document that becomes a page. */
export function findDocuments(root: string): Document[];
