/** Keeps the ids of a part that is rendered by itself apart from those of the page around it. */
export const ISLAND = { identifierPrefix: 'island-' };
