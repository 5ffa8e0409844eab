import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAsync } from 'lightningcss';
import { root } from '../run/paths.mjs';
import { bundled } from './bundle.mjs';
import { sizes } from './sizes.mjs';

const from = (entry, ...names) => `export { ${names.join(', ')} } from '${entry}';`;

const REACT = [/^react($|\/)/, /^react-dom($|\/)/];

/** What a page of server components sends to the browser for the questions. */
const FAQ_PARTS = ['FaqRoot', 'FaqItem', 'FaqQuestion', 'FaqAnswer'];
const FAQ_CONTROLS = ['FaqControls', 'FaqToggleAll', 'FaqFilter', 'FaqCopyLink'];
const fromDist = (name) => from(join(root, `dist/components/candidacy-faq/${name}.js`), name);
const RADIX_PARTS = ['Root', 'Item', 'Header', 'Trigger', 'Content'];

/** What a page imports, and what is there already. */
const scripts = [
  ['TreatmentComparison', from('evenkeel', 'TreatmentComparison')],
  ['ComparisonInUrl', from('evenkeel', 'ComparisonInUrl')],
  ['CandidacyFaq', from('evenkeel', 'CandidacyFaq')],
  ['  its client parts alone', from('evenkeel', ...FAQ_PARTS)],
  [
    '  the same with every control',
    from('evenkeel', ...FAQ_PARTS) + FAQ_CONTROLS.map(fromDist).join(''),
  ],
  ['  Radix accordion, for comparison', from('@radix-ui/react-accordion', ...RADIX_PARTS)],
  ['CandidacyFaqStatic', from('evenkeel', 'CandidacyFaqStatic')],
  ['SideEffectCallout', from('evenkeel', 'SideEffectCallout')],
  ['SideEffectGroup', from('evenkeel', 'SideEffectGroup')],
  ['FactBox', from('evenkeel', 'FactBox')],
  ['BoxedWarning', from('evenkeel', 'BoxedWarning')],
  ['DoAndDont', from('evenkeel', 'DoAndDont')],
  ['CrisisBanner, US only', from('evenkeel', 'CrisisBanner') + from('evenkeel/crisis-lines', 'US')],
  ['ApprovalStatus', from('evenkeel', 'ApprovalStatus')],
  ['Frequency', from('evenkeel', 'Frequency')],
  ['IconArray', from('evenkeel', 'IconArray')],
  ['TreatmentGuide', from('evenkeel', 'TreatmentGuide')],
  ['parseGuide', from('evenkeel/content', 'parseGuide')],
  ['findCrisisCountry, every country', from('evenkeel/crisis-lines/all', 'findCrisisCountry')],
];

/** What a component adds to the parts that it is made of, and that pages use by themselves. */
async function onTop(component, parts) {
  const alone = sizes(await bundled(from('evenkeel', ...parts), REACT));
  const all = sizes(await bundled(from('evenkeel', ...parts, component), REACT));
  const added = Object.keys(all).map((unit) => [unit, all[unit] - alone[unit]]);
  return [`  on top of ${parts.join(', ')}`, Object.fromEntries(added)];
}

/** Components that are made of others, by what a page would have of those. */
const MADE_OF = {
  TreatmentComparison: ['ApprovalStatus', 'Frequency', 'SideEffectCallout'],
  SideEffectCallout: ['Frequency'],
  SideEffectGroup: ['SideEffectCallout'],
  FactBox: ['ApprovalStatus', 'Frequency'],
};

/** The script that each import adds to a page which has React. */
export async function scriptBytes() {
  const rows = [];
  for (const [name, code] of scripts) {
    rows.push([name, sizes(await bundled(code, REACT))]);
    if (MADE_OF[name]) rows.push(await onTop(name, MADE_OF[name]));
  }
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
