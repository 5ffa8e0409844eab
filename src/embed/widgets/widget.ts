/** A widget while it is being upgraded. */
export interface Widget {
  /** The HTML, which stays as it is. */
  source: HTMLElement;
  /** What goes into the shadow root. */
  copy: HTMLElement;
  /** An attribute of the custom element, or of the HTML itself by its name after `data-ek-`. */
  setting(name: string): string | null;
}

/** What a page may change at any time, and what it changes in the copy. */
export type Looks = (widget: Widget) => void;

/**
 * Adds what only a script can do. Returns how to show what the reader did to the copy that was there
 * before, once that is brought over.
 */
export type Controls = (widget: Widget) => () => unknown;

/** One kind of widget: its custom element, and what is done to its HTML. */
export type Kind = readonly [element: string, looks: Looks, controls?: Controls];
