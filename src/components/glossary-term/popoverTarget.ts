import { version } from 'react';

/** React 19 knows the attribute by its name in script; React 18 passes on only its name in HTML. */
const name = Number.parseInt(version, 10) < 19 ? 'popovertarget' : 'popoverTarget';

/** The prop that makes a button open a popover, for the React that renders it. */
export const popoverTarget = (id: string): Record<string, string> => ({ [name]: id });
