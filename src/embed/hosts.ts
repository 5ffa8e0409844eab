/** The HTML of a widget, as `evenkeel render` writes it. */
export const SOURCE = '[data-ek-widget]';

const elementAround = (source: Element): Element | null => {
  const around = source.parentElement;
  return around?.localName.startsWith('ek-') ? around : null;
};

/**
 * The custom element around the HTML. Where a system has dropped it, and for a second widget in the
 * same element, the HTML itself.
 */
export const hostOf = (source: Element): Element => {
  const around = elementAround(source);
  return around?.querySelector(SOURCE) === source ? around : source;
};

/** An attribute of the custom element, or of the HTML itself by its name after `data-ek-`. */
export const settingOf = (source: Element, name: string): string | null =>
  elementAround(source)?.getAttribute(name) ?? source.getAttribute(`data-ek-${name}`);
