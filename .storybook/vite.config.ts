import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { embedStyles } from '../scripts/embed/styles.mjs';

export default defineConfig({
  plugins: [react(), tailwindcss(), embedStyles()],
  // The embed module, for the pages of others in the builder: it loads its directory when asked.
  worker: { format: 'es', plugins: () => [embedStyles()] },
  resolve: {
    alias: {
      // The source, not the built package that "imports" in package.json names.
      '#words': fileURLToPath(new URL('../src/components/words/client.ts', import.meta.url)),
    },
  },
});
