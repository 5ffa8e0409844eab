import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { makeFreshDist } from '../bench/fresh-dist.mjs';
import { root } from '../run/paths.mjs';
import { run } from '../run/run.mjs';
import { builtStorybook, storiesIn } from './storybook.mjs';

const at = (path) => join(root, path);
const site = at('.cache/engines/site');
const example = at('examples/content/ketamine-for-depression.en-US.json');

const shared = {
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '#words': at('src/components/words/client.ts') } },
};

/** In every page: what hears it, and what the checks ask. First, so that nothing goes unheard. */
const TOOLS = '<script src="/listen.js"></script><script src="/in-page.js"></script>';

/** Without an icon browsers ask for one, and hear that there is none. */
const SCRIPTS = `<link rel="icon" href="data:,">${TOOLS}`;

const AXE = '<script src="/axe.min.js"></script>';

const withScripts = (html) => html.replace(/<head>/, (head) => head + SCRIPTS);

const bundle = (entry, outDir, fileName, format) =>
  build({
    ...shared,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry: at(entry),
        formats: [format],
        name: 'own',
        fileName: () => `${fileName}.js`,
        cssFileName: fileName,
      },
    },
  });

async function writeGuides() {
  await bundle('tests/engines/pages/client.tsx', join(site, 'guide'), 'client', 'es');
  const { module } = await runnerImport(at('tests/engines/pages/server.tsx'), shared);
  for (const [name, html] of module.pages()) {
    writeFileSync(join(site, `${name}.html`), withScripts(html));
  }
}

/** What the command makes of the example, a page for each widget. */
async function writeWidgets() {
  makeFreshDist();
  const { widgets } = await import(join(root, 'dist/render/index.js'));
  for (const name of widgets) {
    const file = join(site, `widget-${name}.html`);
    const args = ['render', example, '--widget', name, '--page', '--out', file];
    const { code, output } = await run(process.execPath, [at('dist/cli/evenkeel.js'), ...args], {
      show: 'nothing',
    });
    if (code !== 0) throw new Error(`The page of the widget ${name} was not made: ${output}`);
    writeFileSync(file, withScripts(readFileSync(file, 'utf8')));
  }
  return widgets;
}

/** The example of plain HTML, whose widgets have their script. */
function writePasted() {
  cpSync(at('examples/html'), join(site, 'pasted'), { recursive: true });
  const page = join(site, 'pasted/index.html');
  // Its policy lets no script load another one.
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<head>', `<head>${TOOLS}${AXE}`));
}

async function writeStories() {
  const storybook = await builtStorybook();
  cpSync(storybook, join(site, 'storybook'), { recursive: true });
  const frame = join(site, 'storybook/iframe.html');
  writeFileSync(frame, withScripts(readFileSync(frame, 'utf8')));
  return storiesIn(storybook);
}

/** What every page that is looked at asks for: what hears it, and what the checks ask. */
export async function writeTools(folder) {
  cpSync(at('scripts/engines/listen.js'), join(folder, 'listen.js'));
  cpSync(at('node_modules/accessibility-checker-engine/ace.js'), join(folder, 'ace.js'));
  cpSync(at('node_modules/axe-core/axe.min.js'), join(folder, 'axe.min.js'));
  await bundle('tests/engines/in-page/index.ts', folder, 'in-page', 'iife');
}

/**
 * Makes everything that is looked at, in one folder to be served.
 * @returns {Promise<{ folder: string, widgets: string[], stories: { id: string, title: string }[] }>}
 */
export async function makeSite() {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  await writeTools(site);
  await writeGuides();
  const widgets = await writeWidgets();
  writePasted();
  const stories = await writeStories();
  return { folder: site, widgets, stories };
}
