/** The directory of every country, and what draws it: asked for only when it is needed. */
export const loadLines = () => import('./lines/index.ts');
