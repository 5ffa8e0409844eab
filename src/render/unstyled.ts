const PICTURE = /<svg [^<>]*>/g;
const OWN_SIZE = / (?:width|height)="[^"]*"/g;

/**
 * What makes the HTML read well where no stylesheet comes along. Pictures get their size and their
 * strokes from it, so without one they take no room instead of being black shapes; two citation
 * marks in a row do not read as one number.
 */
export const readsUnstyled = (html: string): string =>
  html
    .replace(PICTURE, (tag) =>
      tag.replace(OWN_SIZE, '').replace('<svg', '<svg width="0" height="0"'),
    )
    .replaceAll('</sup></a><a ', '</sup></a>\u00a0<a ');
