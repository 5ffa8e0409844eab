import react from '@vitejs/plugin-react';
import { US } from 'evenkeel/crisis-lines';
import { renderWidget } from 'evenkeel/render';
import { defineConfig, type Plugin } from 'vite';
import { guide } from './src/guide.ts';

/** Crisis lines in the HTML itself: they must not wait for script, nor fail with it. */
const crisisLines: Plugin = {
  name: 'crisis-lines',
  transformIndexHtml: (html) =>
    html.replace('<!-- crisis lines -->', () =>
      renderWidget(guide, { widget: 'crisis', country: US }),
    ),
};

export default defineConfig({ plugins: [react(), crisisLines] });
