import type { Plugin } from 'vite';

/** For Vite: `import css from './styles/all.css?inline'` is the text that shadow roots adopt. */
export function embedStyles(): Plugin;
