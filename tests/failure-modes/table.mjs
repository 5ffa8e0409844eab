/**
 * What can go wrong around a component, and what its reader has then. The tests run over this table,
 * and docs/failure-modes.md is made from it, so neither can say what the other does not.
 */

/**
 * @typedef {object} Mode
 * @property {string} id
 * @property {string} name what goes wrong
 * @property {string} how what the test does
 * @property {'runs' | 'never' | 'late'} script whether the page's script comes to run
 * @property {number} [smallest] how small letters may be, in px, where they may be smaller than elsewhere
 */

/** How small letters may be where a mode says nothing of them, in px. */
export const LETTERS = 9;

/** @type {readonly Mode[]} */
export const modes = [
  {
    id: 'nothing',
    name: 'Nothing',
    how: 'A server-rendered page with its stylesheet and its script.',
    script: 'runs',
  },
  { id: 'script-off', name: 'Script off', how: 'JavaScript is off.', script: 'never' },
  {
    id: 'script-blocked',
    name: 'Script blocked',
    how: 'A policy forbids the script. Four seconds later, as the stylesheet counts them.',
    script: 'never',
  },
  {
    id: 'script-404',
    name: 'Script not found',
    how: 'The script answers 404. Four seconds later.',
    script: 'never',
  },
  {
    id: 'script-late',
    name: 'Script late',
    how: 'The script comes after everything has been shown without it; looked at before and after.',
    script: 'late',
  },
  {
    id: 'no-stylesheet',
    name: 'No stylesheet',
    how: 'The stylesheet answers 404.',
    script: 'runs',
  },
  {
    id: 'storage-missing',
    name: 'No storage',
    how: 'The browser has no `localStorage` and no `sessionStorage`.',
    script: 'runs',
  },
  {
    id: 'storage-throws',
    name: 'Storage throws',
    how: 'Reading `localStorage` or `sessionStorage` throws, as where cookies are blocked.',
    script: 'runs',
  },
  {
    id: 'intl-parts-missing',
    name: 'Parts of `Intl` missing',
    how: 'The browser lacks `Intl.DisplayNames`, `ListFormat`, `Locale` and `PluralRules`.',
    script: 'runs',
  },
  {
    id: 'intl-missing',
    name: 'No `Intl`',
    how: 'The browser has no `Intl` at all.',
    script: 'runs',
  },
  {
    id: 'all-unset',
    name: '`all: unset`',
    how: 'The host’s stylesheet says `* { all: unset }`.',
    script: 'runs',
  },
  {
    id: 'table-blocks',
    name: 'Tables as blocks',
    how: 'The host lays out every table, row and cell as a block.',
    script: 'runs',
  },
  {
    id: 'important-resets',
    name: '`!important` resets',
    how: 'The host resets spacing, borders, fonts, colours, lists and animations with `!important`, and hides `[hidden]` so.',
    script: 'runs',
  },
  {
    id: 'tiny-root',
    name: 'Tiny root font',
    how: 'The host’s root font size is 5 px. Letters follow it, as the host’s own do: the marks of sources to 3.4 px.',
    script: 'runs',
    smallest: 3.3,
  },
  {
    id: 'huge-root',
    name: 'Huge root font',
    how: 'The host’s root font size is 40 px.',
    script: 'runs',
  },
  {
    id: 'frozen',
    name: 'Frozen prototypes',
    how: 'The prototypes of JavaScript and of the DOM are frozen before anything else runs.',
    script: 'runs',
  },
  {
    id: 'strict-policy',
    name: 'Strict policy',
    how: 'A strict Content Security Policy with Trusted Types and without any policy for them.',
    script: 'runs',
  },
];

/**
 * @typedef {object} Row
 * @property {string} name a component, as the fixtures name it
 * @property {string} [controls] what stands only where script runs
 */

/**
 * Rows by what they are about: a set of rows more is a place for what is tested in the same way.
 * @type {readonly { title: string, rows: readonly Row[] }[]}
 */
export const rowSets = [
  {
    title: 'React components',
    rows: [
      { name: 'TreatmentGuide', controls: 'one button for all answers' },
      { name: 'TreatmentComparison' },
      { name: 'ComparisonInUrl' },
      { name: 'CandidacyFaq', controls: 'one button for all answers' },
      { name: 'CandidacyFaq with every control', controls: 'search, one button for all, copying' },
      { name: 'CandidacyFaqStatic' },
      { name: 'FaqRoot' },
      { name: 'FaqItem' },
      { name: 'FaqQuestion' },
      { name: 'FaqAnswer' },
      { name: 'SideEffectGroup' },
      { name: 'SideEffectCallout' },
      { name: 'Frequency' },
      { name: 'IconArray' },
      { name: 'FactBox' },
      { name: 'BoxedWarning' },
      { name: 'DoAndDont' },
      { name: 'CrisisBanner' },
      { name: 'CrisisBannerInteractive', controls: 'the choice of another country' },
      { name: 'CrisisLinks' },
      { name: 'QuickExit', controls: 'the keyboard shortcut' },
      { name: 'GlossaryTerm' },
      { name: 'ApprovalStatus' },
      { name: 'ReviewStamp' },
      { name: 'ContentNotice' },
      { name: 'SourceList' },
      { name: 'Cite' },
      { name: 'MechanismNote' },
      { name: 'VisitTimeline' },
      { name: 'EvenkeelProvider', controls: 'one button for all answers' },
    ],
  },
];

/** Class names of what is of use only where script runs, and out of sight elsewhere. */
export const controlClasses = [
  'ek-faq__controls',
  'ek-faq__copy',
  'ek-crisis__choice',
  'ek-exit__shortcut',
];
