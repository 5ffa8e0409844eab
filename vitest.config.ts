import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import tailwindcss from '@tailwindcss/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { sourceAlias } from './scripts/docs/source-alias.mjs';
import { embedStyles } from './scripts/embed/styles.mjs';
import { chromiumArgs, findChromium } from './scripts/run/find-chromium.mjs';
import { clientBoundary } from './tests/setup/client-boundary.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

// Without a browser the projects that need none still run; the others say what is missing.
const executablePath = await findChromium().catch(() => undefined);

/** What package.json "imports" says of #words, pointed at the source instead of the build. */
const words = (side: 'client' | 'server') => ({
  '#words': path(`./src/components/words/${side}.ts`),
});

const noConsole = ['./tests/setup/no-console.ts'];
const browserTests = 'tests/**/*.browser.test.tsx';
const ownProjects = 'package,run,examples,site,embed,failure-modes,wordpress';
const visualTests = 'tests/visual/*.visual.test.ts';
const serverTests = 'tests/**/*.rsc.test.{ts,tsx}';

/** A new object each time: Vitest writes the project's name into it. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
  instances: [{ browser: 'chromium' as const }],
  viewport: { width: 1200, height: 900 },
});

// Named here so that Vite bundles them before the first test: found later, they reload the page.
const dependencies = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  '@testing-library/react',
  '@testing-library/dom',
  '@guidepup/virtual-screen-reader',
  'axe-core',
  'valibot',
];

const unit: TestProjectInlineConfiguration = {
  resolve: { alias: words('client') },
  test: {
    name: 'node',
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [
      browserTests,
      serverTests,
      visualTests,
      `tests/{${ownProjects}}/**`,
      '**/node_modules/**',
    ],
    setupFiles: ['./tests/setup/same-cases.ts', ...noConsole],
  },
};

const reactServer: TestProjectInlineConfiguration = {
  plugins: [clientBoundary()],
  resolve: { alias: words('server'), conditions: ['react-server'] },
  ssr: { resolve: { conditions: ['react-server'], externalConditions: ['react-server'] } },
  test: {
    name: 'react-server',
    environment: 'node',
    execArgv: ['--conditions=react-server'],
    include: [serverTests],
    setupFiles: noConsole,
  },
};

const inBrowser: TestProjectInlineConfiguration = {
  resolve: { alias: sourceAlias },
  // The last one for the stories that a test renders itself.
  optimizeDeps: { include: [...dependencies, 'storybook/test'] },
  test: { name: 'browser', browser: browser(), include: [browserTests], setupFiles: noConsole },
};

const inBrowserOnReact18: TestProjectInlineConfiguration = {
  cacheDir: 'node_modules/.vite-react-18',
  resolve: {
    alias: {
      ...words('client'),
      react: path('./tests/react-18/node_modules/react'),
      'react-dom': path('./tests/react-18/node_modules/react-dom'),
    },
  },
  optimizeDeps: { include: dependencies },
  test: {
    name: 'browser-react-18',
    browser: browser(),
    include: ['tests/hydration/*.browser.test.tsx', 'tests/components/*Faq*.browser.test.tsx'],
    setupFiles: ['./tests/setup/react-18.ts', ...noConsole],
  },
};

/** Every story as a test: it renders, its play function passes, axe finds nothing, nor in any theme's colours. */
const stories = (name: string, theme: 'light' | 'dark'): TestProjectInlineConfiguration => ({
  plugins: [
    // What .storybook/vite.config.ts has, which the page with Tailwind and the builder need.
    tailwindcss(),
    embedStyles(),
    storybookTest({
      configDir: path('./.storybook'),
      initialGlobals: { theme, everyTheme: true },
    }),
  ],
  resolve: { alias: words('client') },
  // A page of hundreds of cells, looked at by axe in each theme, on a busy machine.
  test: { name, browser: browser(), testTimeout: 60_000, setupFiles: noConsole },
});

/** npm start and npm test themselves. */
const commands: TestProjectInlineConfiguration = {
  test: {
    name: 'commands',
    environment: 'node',
    include: ['tests/run/*.test.ts'],
    testTimeout: 150_000,
    setupFiles: noConsole,
  },
};

const packed: TestProjectInlineConfiguration = {
  test: {
    name: 'package',
    environment: 'node',
    include: ['tests/package/*.test.ts'],
    globalSetup: './tests/package/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: noConsole,
  },
};

const examples: TestProjectInlineConfiguration = {
  resolve: { alias: sourceAlias },
  test: {
    name: 'examples',
    environment: 'node',
    include: ['tests/examples/*.test.ts'],
    globalSetup: './tests/examples/setup.ts',
    testTimeout: 120_000,
    setupFiles: noConsole,
  },
};

/** The embed module as built, in pages of other people. */
const embed: TestProjectInlineConfiguration = {
  test: {
    name: 'embed',
    environment: 'node',
    include: ['tests/embed/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: noConsole,
  },
};

const site: TestProjectInlineConfiguration = {
  test: {
    name: 'site',
    environment: 'node',
    include: ['tests/site/*.test.ts'],
    globalSetup: './tests/site/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: noConsole,
  },
};

const failureModes: TestProjectInlineConfiguration = {
  resolve: { alias: words('client') },
  test: {
    name: 'failure-modes',
    environment: 'node',
    include: ['tests/failure-modes/*.test.ts'],
    globalSetup: './tests/failure-modes/setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: noConsole,
  },
};

/** Not in `npm test`: see scripts/wordpress/test.mjs. */
const wordpress: TestProjectInlineConfiguration = {
  test: {
    name: 'wordpress',
    environment: 'node',
    include: ['tests/wordpress/*.test.ts'],
    globalSetup: './tests/wordpress/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: noConsole,
  },
};

/** Every story as a picture, compared with the one that was committed. */
const visual: TestProjectInlineConfiguration = {
  test: {
    name: 'visual',
    environment: 'node',
    include: [visualTests],
    globalSetup: './tests/visual/setup.ts',
    testTimeout: 60_000,
    setupFiles: noConsole,
  },
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      unit,
      reactServer,
      inBrowser,
      inBrowserOnReact18,
      stories('storybook', 'light'),
      stories('storybook-dark', 'dark'),
      commands,
      packed,
      examples,
      embed,
      site,
      failureModes,
      wordpress,
      visual,
    ],
  },
});
