import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAsync } from 'lightningcss';
import { build } from 'vite';
import { root } from '../run/paths.mjs';
import { sizes } from './sizes.mjs';

const from = (entry, ...names) => `export { ${names.join(', ')} } from '${entry}';`;

const REACT = [/^react($|\/)/, /^react-dom($|\/)/];
const RADIX = /^@radix-ui\/react-accordion$/;

/** What a page of server components sends to the browser for the questions. */
const FAQ_PARTS = ['FaqRoot', 'FaqItem', 'FaqQuestion', 'FaqAnswer'];

/** What a page imports, and what is there already. */
const scripts = [
  ['TreatmentComparison', from('evenkeel', 'TreatmentComparison')],
  ['ComparisonInUrl', from('evenkeel', 'ComparisonInUrl')],
  ['CandidacyFaq', from('evenkeel', 'CandidacyFaq')],
  ['  on top of React and Radix', from('evenkeel', 'CandidacyFaq'), RADIX],
  ['  its client parts on top of those', from('evenkeel', ...FAQ_PARTS), RADIX],
  ['CandidacyFaqStatic', from('evenkeel', 'CandidacyFaqStatic')],
  ['SideEffectCallout', from('evenkeel', 'SideEffectCallout')],
  ['CrisisBanner, US only', from('evenkeel', 'CrisisBanner') + from('evenkeel/crisis-lines', 'US')],
  ['ApprovalStatus', from('evenkeel', 'ApprovalStatus')],
  ['Frequency', from('evenkeel', 'Frequency')],
  ['IconArray', from('evenkeel', 'IconArray')],
  ['TreatmentGuide', from('evenkeel', 'TreatmentGuide')],
  ['parseGuide', from('evenkeel/content', 'parseGuide')],
  ['findCrisisCountry, every country', from('evenkeel/crisis-lines', 'findCrisisCountry')],
];

/** A module in memory. Its path lies in the package, so that `evenkeel` means the package itself. */
function entryOf(code) {
  const id = join(root, 'scripts/bench/entry.js');
  return {
    input: id,
    plugin: {
      name: 'entry',
      enforce: 'pre',
      resolveId: (source) => (source === id ? id : undefined),
      load: (source) => (source === id ? code : undefined),
    },
  };
}

async function bundled(code, external) {
  const { input, plugin } = entryOf(code);
  const { output } = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [plugin],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input, external, preserveEntrySignatures: 'strict' },
    },
  });
  if (output.length !== 1) throw new Error(`Expected one chunk and got ${output.length}: ${code}`);
  return output[0].code;
}

/** What the table adds to the parts that it is made of, and that pages use by themselves. */
async function comparisonOnTop() {
  const parts = ['ApprovalStatus', 'Frequency', 'SideEffectCallout'];
  const alone = sizes(await bundled(from('evenkeel', ...parts), REACT));
  const all = sizes(await bundled(from('evenkeel', ...parts, 'TreatmentComparison'), REACT));
  const added = Object.keys(all).map((unit) => [unit, all[unit] - alone[unit]]);
  return [`TreatmentComparison on top of ${parts.length} others`, Object.fromEntries(added)];
}

/** The script that each import adds to a page which has React. */
export async function scriptBytes() {
  const rows = [];
  for (const [name, code, ...more] of scripts) {
    rows.push([name, sizes(await bundled(code, [...REACT, ...more]))]);
  }
  rows.splice(1, 0, await comparisonOnTop());
  return rows;
}

/** Every stylesheet the package ships. */
export function shippedStyleBytes() {
  const files = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.css'));
  return files.map((file) => [file, sizes(readFileSync(join(root, 'dist', file), 'utf8'))]);
}

const entry = join(root, 'src/styles.css');

/** Sizes of the stylesheet, without the lines that import a component. */
async function styleBytes(without) {
  const { code } = await bundleAsync({
    filename: entry,
    minify: true,
    resolver: {
      read: (file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => file !== entry || !without || !line.includes(`/components/${without}/`))
          .join('\n'),
    },
  });
  return sizes(code);
}

/** What each component adds to the stylesheet, which is what a page pays for it. */
export async function componentStyleBytes() {
  const whole = await styleBytes();
  const imports = readFileSync(entry, 'utf8').matchAll(/\/components\/([\w-]+)\//g);
  const rows = [];
  for (const name of new Set([...imports].map(([, component]) => component))) {
    const rest = await styleBytes(name);
    const added = Object.keys(whole).map((unit) => [unit, whole[unit] - rest[unit]]);
    rows.push([`  ${name} adds`, Object.fromEntries(added)]);
  }
  return rows;
}
