import type { CrisisCountry, CrisisOverride } from '../crisis-lines/index.ts';
import type { PartialMessages } from '../i18n/index.ts';

/** What can be made of a content document. */
export const widgets = ['comparison', 'faq', 'side-effects', 'crisis', 'guide'] as const;

export const themes = ['light', 'dark', 'auto'] as const;

export type WidgetName = (typeof widgets)[number];

/**
 * Where the look of the HTML comes from: the text of a stylesheet, or its address.
 * @since 0.2.0
 */
export type Styles = { inline: string } | { link: string };

/**
 * What is rendered of a document, and how.
 * @since 0.2.0
 */
export interface RenderOptions {
  /** Which part of the document. */
  widget: WidgetName;
  /**
   * Crisis lines of the readers' country, from `evenkeel/crisis-lines`: the country that the
   * document's `crisis.country` names. Without it the HTML leads to international directories.
   */
  country?: CrisisCountry | undefined;
  /** Crisis lines of your own in place of those of `country`. */
  override?: CrisisOverride | undefined;
  /**
   * Words in place of the built-in ones.
   * @default the catalogue of the document's locale, American English where there is none
   */
  messages?: PartialMessages | undefined;
  /**
   * Level of the widget's first heading, so that it fits the outline of the page it is pasted into.
   * @default 2; 1 for the title of a guide that is the whole page
   */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * What every id begins with, so that no two on a page are the same: letters, digits, `-` and `_`,
   * the first a letter; or nothing.
   * @default the document's id and the name of the widget; nothing in a whole page
   */
  idPrefix?: string | undefined;
  /**
   * Colours: `'auto'` follows the reader's preference.
   * @default that of the page around it; `'auto'` for a whole page
   */
  theme?: (typeof themes)[number] | undefined;
  /**
   * A stylesheet for the HTML. Without one there are no checkboxes to choose from the table either,
   * because the stylesheet does what they say.
   */
  styles?: Styles | undefined;
}
