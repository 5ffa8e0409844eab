/** The HTML of a widget, as `evenkeel render` writes it. */
export const SOURCE = '[data-ek-widget]';

/** The custom element around the HTML; where a system has dropped it, the HTML itself. */
export const hostOf = (source: Element): Element => {
  const around = source.parentElement;
  return around?.localName.startsWith('ek-') ? around : source;
};
