/** The numbered pictures of docs/components: the page's name, the story, and its parts in order. */
const anatomies = [
  ['approval-status', 'off-label', ['.ek-approval__status', '.ek-approval__detail']],
  [
    'boxed-warning',
    'esketamine',
    ['.ek-boxed__heading', '.ek-boxed__from', '.ek-boxed .ek-list', '.ek-boxed__note'],
  ],
  ['content-notice', 'with-more', ['.ek-notice > :first-child', '.ek-notice > :last-child']],
  [
    'crisis-banner',
    'united-states',
    [
      '.ek-crisis__title',
      '.ek-crisis__lead',
      '.ek-crisis__name',
      '.ek-crisis__actions',
      '.ek-crisis__where',
    ],
    { width: 1000, ready: '.ek-crisis', element: '.ek-crisis' },
  ],
  ['do-and-dont', 'after-a-session', ['.ek-advice__heading', '.ek-advice__point']],
  [
    'fact-box',
    'short',
    [
      '.ek-facts__heading',
      '.ek-approval',
      '.ek-facts__kind',
      '.ek-facts__column',
      '.ek-facts__name',
      '.ek-facts__limits',
    ],
  ],
  [
    'frequency',
    'with-picture',
    [
      '.ek-frequency__number',
      '.ek-frequency__label',
      '.ek-frequency__label + .ek-frequency__label',
      '.ek-icon-array',
      '.ek-frequency__note',
    ],
  ],
  [
    'glossary-term',
    'anatomy',
    [{ above: '.ek-term__word' }, { above: '.ek-term__icon' }, '.ek-term__meaning'],
    { height: 180, element: undefined },
  ],
  [
    'mechanism-note',
    'ketamine',
    ['.ek-mechanism__part', '.ek-mechanism__part + .ek-mechanism__part'],
  ],
  [
    'quick-exit',
    'anatomy',
    ['.ek-exit__link', { above: '.ek-exit__shortcut' }, '.ek-exit__summary'],
  ],
  ['review-stamp', 'overdue', ['.ek-review__facts', '.ek-review__overdue']],
  [
    'side-effect-callout',
    'serious',
    ['.ek-callout__icon', '.ek-callout__figures', '.ek-callout__timing', '.ek-callout__advice'],
    { width: 1000 },
  ],
  [
    'side-effect-group',
    'ketamine',
    ['.ek-callouts__count', '.ek-callouts__rank', '.ek-callout__heading'],
    { width: 1000, height: 800, element: undefined },
  ],
  ['source-list', 'ketamine', ['.ek-sources__entry', '.ek-sources__detail', '.ek-sources__back']],
  [
    'visit-timeline',
    'esketamine',
    ['.ek-visit__name', '.ek-visit__time', '.ek-visit__step:nth-child(2)'],
  ],
];

/** As `pictures.mjs` has them. */
export const anatomyPictures = anatomies.map(([name, story, parts, looks]) => ({
  file: `${name}-anatomy.png`,
  story: `components-${name.replaceAll('-', '')}--${story}`,
  width: 700,
  element: '.story-page',
  parts,
  ...looks,
}));
