import { defineConfig } from 'vite';
import { embedStyles } from './scripts/embed/styles.mjs';

/** One module in, one module out: only so does `'use client'` stay where it was written. */
export default defineConfig({
  plugins: [embedStyles()],
  build: {
    target: 'es2022',
    minify: false,
    emptyOutDir: true,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        'content/index': 'src/content/index.ts',
        'crisis-lines/index': 'src/crisis-lines/index.ts',
        'crisis-lines/all': 'src/crisis-lines/all.ts',
        'structured-data/index': 'src/structured-data/index.ts',
        'render/index': 'src/render/index.ts',
        'embed/index': 'src/embed/index.ts',
        'embed/crisis': 'src/embed/crisis.ts',
        'cli/evenkeel': 'src/cli/evenkeel.ts',
        // The two halves of `#words`, chosen by the importer's own conditions.
        'components/words/client': 'src/components/words/client.ts',
        'components/words/server': 'src/components/words/server.ts',
      },
    },
    rolldownOptions: {
      // Said of each 'use client', which preserveModules does keep; tests/package proves it.
      onLog: (level, log, handler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
      external: [/^react($|\/)/, /^react-dom($|\/)/, 'valibot', '#words', /^node:/],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
      },
    },
  },
});
