import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: {
    alias: {
      // The source, not the built package that "imports" in package.json names.
      '#words': fileURLToPath(new URL('../src/components/words/client.ts', import.meta.url)),
    },
  },
});
