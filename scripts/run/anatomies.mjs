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
      '.ek-crisis__words',
      '.ek-crisis__actions',
      '.ek-crisis__name',
      '.ek-crisis__help',
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
    { width: 500 },
  ],
  [
    'glossary-term',
    'open',
    ['.ek-term__word', '.ek-term__button', '.ek-term__meaning'],
    { width: 600, height: 160, element: 'body' },
  ],
  [
    'mechanism-note',
    'ketamine',
    ['.ek-mechanism__part', '.ek-mechanism__part + .ek-mechanism__part'],
  ],
  [
    'quick-exit',
    'counting',
    ['.ek-exit__link', '.ek-exit__shortcut', '.ek-exit__summary'],
    { height: 200, ready: '.ek-exit', element: '.ek-exit' },
  ],
  ['review-stamp', 'overdue', ['.ek-review__overdue', '.ek-review__facts']],
  [
    'side-effect-callout',
    'serious',
    [
      '.ek-callout__heading',
      '.ek-callout__timing',
      '.ek-callout__figures',
      '.ek-callout__advice',
    ],
    { width: 1000 },
  ],
  [
    'side-effect-group',
    'ketamine',
    ['.ek-callouts__count', '.ek-callouts__rank', '.ek-callout__heading'],
    { width: 1000, height: 900, element: 'body' },
  ],
  [
    'source-list',
    'ketamine',
    ['.ek-sources__entry', '.ek-sources__detail', '.ek-sources__back'],
  ],
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
