/** The stylesheet of `src/embed/styles/…` as one minified text. */
export function embedCss(filename: string): string;
