/** A widget while it is being upgraded: a copy that stands in no page yet. */
export interface Widget {
  /** What goes into the shadow root. */
  copy: HTMLElement;
  /** An attribute of the custom element, or of the HTML itself by its name after `data-ek-`. */
  setting(name: string): string | null;
}

/** What is done to the widgets of one kind. */
export type Enhance = (widget: Widget) => void;
