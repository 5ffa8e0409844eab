import react from '@vitejs/plugin-react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { defineConfig, type Plugin } from 'vite';
import { Page } from './src/Page.tsx';

/** The whole page in the HTML, so that every word is there before script, and without it. */
const prerendered: Plugin = {
  name: 'prerendered',
  transformIndexHtml: (html) =>
    html.replace('<!-- the page -->', () => renderToString(createElement(Page))),
};

export default defineConfig({ plugins: [react(), prerendered] });
