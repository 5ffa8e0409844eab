import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { build } from 'vite';
import { root } from '../run/paths.mjs';
import { sizes } from './sizes.mjs';

const from = (entry, ...names) => `export { ${names.join(', ')} } from '${entry}';`;

const REACT = [/^react($|\/)/, /^react-dom($|\/)/];
const RADIX = /^@radix-ui\/react-accordion$/;

/** What a page imports, and what is there already. */
const scripts = [
  ['TreatmentComparison', from('evenkeel', 'TreatmentComparison')],
  ['CandidacyFaq', from('evenkeel', 'CandidacyFaq')],
  ['  on top of React and Radix', from('evenkeel', 'CandidacyFaq'), RADIX],
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

/** The script that each import adds to a page which has React. */
export async function scriptBytes() {
  const rows = [];
  for (const [name, code, ...more] of scripts) {
    rows.push([name, sizes(await bundled(code, [...REACT, ...more]))]);
  }
  return rows;
}

/** Every stylesheet the package ships. */
export function shippedStyleBytes() {
  const files = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.css'));
  return files.map((file) => [file, sizes(readFileSync(join(root, 'dist', file), 'utf8'))]);
}

/** The styles of each component by themselves. */
export function componentStyleBytes() {
  const folder = join(root, 'src/components');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.css'));
  return files.sort().map((file) => {
    const { code } = bundle({ filename: join(folder, file), minify: true });
    return [`  ${file.replaceAll('\\', '/').replace(/.*\//, '')}`, sizes(code)];
  });
}
