import { anatomyPictures } from './anatomies.mjs';

/** What a reader sees first, sharp; and the whole page, smaller, because it is very long. */
const guide = [1200, 390].flatMap((width) =>
  ['light', 'dark'].flatMap((theme) => {
    const page = { story: 'pages-ketamine-guide--guide', width, theme };
    const whole = { scale: 0.6, fullPage: true, type: 'jpeg', quality: 60 };
    return [
      { ...page, file: `guide-${width}-${theme}-top.png` },
      { ...page, ...whole, file: `guide-${width}-${theme}.jpg` },
    ];
  }),
);

/** The same words before and after, for docs/before-and-after.md. */
const beforeAndAfter = [390, 1200].flatMap((width) => [
  {
    file: `before-${width}.png`,
    story: 'pages-before-in-plain-html--plain',
    width,
    height: 1600,
    ready: '.plain-page',
  },
  { file: `after-${width}.png`, story: 'pages-ketamine-guide--guide', width, height: 1600 },
]);

/** The pictures of one component: names of files and stories without what they all begin with. */
const component = (name, stories, list) =>
  list.map((picture) => ({
    ...picture,
    file: `${name}-${picture.file}`,
    story: `components-${stories}--${picture.story}`,
  }));

const comparison = component('comparison', 'treatmentcomparison', [
  { file: 'wide.png', story: 'ketamine' },
  { file: 'chosen.png', story: 'two-chosen' },
  { file: 'narrow.png', story: 'ketamine', width: 390 },
  { file: 'narrow-320.png', story: 'long-words', width: 320 },
  { file: 'dark.png', story: 'every-cell', theme: 'dark' },
  { file: 'forced-colours.png', story: 'every-cell', forcedColors: 'active' },
  { file: 'print.png', story: 'ketamine', width: 654, media: 'print' },
  { file: 'right-to-left.png', story: 'right-to-left' },
  { file: 'eight-routes.png', story: 'eight-routes' },
  {
    file: 'anatomy.png',
    story: 'three-routes',
    element: '.story-page',
    parts: [
      '.ek-comparison__heading',
      '.ek-comparison__note',
      '.ek-comparison__legend',
      '.ek-comparison__name',
      '.ek-comparison__group-name',
      '.ek-comparison__row > th',
      '#comparison-length td',
      '#comparison-watched .ek-cite',
      '#comparison-better td > .ek-approval',
    ],
  },
]);

const faq = component('faq', 'candidacyfaq', [
  { file: 'wide.png', story: 'one-open' },
  { file: 'narrow.png', story: 'copy-link', width: 390 },
  { file: 'searched.png', story: 'searched', width: 390 },
  { file: 'static-dark.png', story: 'static', width: 390, theme: 'dark' },
  { file: 'forced-colours.png', story: 'one-open', width: 390, forcedColors: 'active' },
  { file: 'print.png', story: 'closed', width: 654, media: 'print' },
  { file: 'right-to-left.png', story: 'right-to-left' },
  {
    file: 'anatomy.png',
    story: 'anatomy',
    element: '.story-page',
    parts: [
      '.ek-faq__filter-label',
      '.ek-faq__question-text',
      '.ek-faq__group',
      '.ek-faq__summary',
      '.ek-faq__answer',
      '.ek-faq__closing',
    ],
  },
]);

const effects = [
  ...component('effects', 'sideeffectgroup', [
    { file: 'group.png', story: 'ketamine', height: 1500 },
    { file: 'group-narrow.png', story: 'ketamine', width: 390, height: 1500 },
    { file: 'group-dark.png', story: 'ketamine', theme: 'dark', height: 1500 },
    { file: 'group-forced-colours.png', story: 'ketamine', forcedColors: 'active', height: 1500 },
    { file: 'group-print.png', story: 'ketamine', width: 654, media: 'print', height: 1500 },
    { file: 'group-grey.png', story: 'ketamine', height: 1500, grey: true },
  ]),
  ...component('facts', 'factbox', [
    { file: 'wide.png', story: 'esketamine', element: '.story-page' },
    { file: 'narrow.png', story: 'short', width: 390, element: '.story-page' },
    { file: 'dark.png', story: 'short', theme: 'dark', element: '.story-page' },
    { file: 'print.png', story: 'short', width: 654, media: 'print', element: '.story-page' },
  ]),
  ...component('frequency', 'frequency', [
    { file: 'picture.png', story: 'with-picture', width: 500, height: 420 },
    { file: 'grey.png', story: 'with-picture', width: 500, height: 420, grey: true },
    { file: 'forced.png', story: 'with-picture', width: 500, height: 420, forcedColors: 'active' },
    { file: 'print.png', story: 'with-picture', width: 500, height: 420, media: 'print' },
    { file: 'less.png', story: 'fewer-than-one', width: 500, height: 420 },
  ]),
  ...component('boxed', 'boxedwarning', [
    { file: 'wide.png', story: 'esketamine', element: '.story-page' },
    { file: 'dark.png', story: 'esketamine', width: 390, theme: 'dark', element: '.story-page' },
  ]),
  ...component('advice', 'doanddont', [
    { file: 'wide.png', story: 'after-a-session', element: '.story-page' },
    {
      file: 'dark.png',
      story: 'after-a-session',
      width: 390,
      theme: 'dark',
      element: '.story-page',
    },
  ]),
];

const crisis = component('crisis', 'crisisbanner', [
  { file: 'wide.png', story: 'united-states', height: 260 },
  { file: 'narrow-320.png', story: 'united-states', width: 320, height: 640 },
  { file: 'card.png', story: 'card', width: 390, height: 560 },
  { file: 'compact.png', story: 'compact', height: 160 },
  { file: 'interactive.png', story: 'interactive', height: 360 },
  { file: 'dark.png', story: 'card', width: 390, theme: 'dark', height: 560 },
  { file: 'forced-colours.png', story: 'united-states', forcedColors: 'active', height: 260 },
  { file: 'print.png', story: 'united-states', width: 654, media: 'print', height: 360 },
  { file: 'right-to-left.png', story: 'right-to-left', height: 260 },
]);

const furniture = [
  { file: 'exit-wide.png', story: 'components-quickexit--on-a-page', height: 260 },
  { file: 'term-open.png', story: 'components-glossaryterm--open', width: 600, height: 200 },
];

const page = [
  ...component('guide', 'treatmentguide', [
    {
      file: 'anatomy.png',
      story: 'usual',
      height: 860,
      parts: [
        '.ek-crisis__title',
        '.ek-guide__title',
        '.ek-guide__summary',
        '.ek-notice',
        '.ek-review__facts',
        '.ek-guide__contents',
        '.ek-guide__section > .ek-guide__heading--2',
      ],
    },
  ]),
  ...component('furniture', 'visittimeline', [
    { file: 'visit.png', story: 'esketamine', width: 700, element: '.story-page' },
    {
      file: 'visit-forced-colours.png',
      story: 'esketamine',
      width: 390,
      forcedColors: 'active',
      element: '.story-page',
    },
  ]),
  ...component('furniture', 'reviewstamp', [
    { file: 'overdue.png', story: 'overdue', width: 700, element: '.story-page' },
  ]),
  ...component('furniture', 'sourcelist', [
    { file: 'sources.png', story: 'ketamine', element: '.story-page' },
    { file: 'sources-print.png', story: 'ketamine', width: 654, media: 'print' },
  ]),
];

/** Every picture in docs/screenshots: its story, and how that is looked at. */
export const pictures = [
  ...guide,
  ...beforeAndAfter,
  ...comparison,
  ...faq,
  ...effects,
  ...crisis,
  ...furniture,
  ...page,
  ...anatomyPictures,
];

/** Numbers the parts of a component, each beside it or, where words stand there, above. Runs in the page. */
export function numberParts(parts) {
  for (const [index, entry] of parts.entries()) {
    const part = entry.above ?? entry;
    const box = document.querySelector(part)?.getBoundingClientRect();
    if (!box) throw new Error(`The picture of the anatomy has no ${part}.`);
    const mark = document.body.appendChild(document.createElement('span'));
    mark.textContent = index + 1;
    // A mark in a line has words before it, so its number stands behind it.
    const beside = part.endsWith('cite') ? box.right + 6 : box.left - 26;
    const left = entry.above ? box.left : beside;
    const top = entry.above ? box.top - 24 : box.top;
    mark.style.cssText = `position:absolute;left:${left}px;top:${top + scrollY}px;
      inline-size:22px;block-size:22px;border-radius:50%;background:#8f241c;color:#fff;
      font:600 13px/22px sans-serif;text-align:center;z-index:9`;
  }
}
