// Which colours meet on a page, and how far apart they must be.

/** WCAG 2.2, 1.4.6 Contrast (Enhanced), level AAA: words. */
export const TEXT = 7;
/** WCAG 2.2, 1.4.11 Non-text Contrast, level AA: lines, icons and focus rings that carry meaning. */
export const GRAPHIC = 3;

const GROUNDS = ['paper', 'surface', 'sunken', 'accent-soft', 'caution-soft'];

const onGrounds = (foreground, bar, use, extra) =>
  GROUNDS.map((background) => ({ foreground, background, bar, use, ...extra }));

// A printed page has no buttons to find and no focus to show.
const screenOnly = { screenOnly: true };

/** Every pair that is checked, in the order of the table in docs/contrast.md. */
export const PAIRS = [
  ...onGrounds('ink', TEXT, 'words'),
  ...onGrounds('ink-soft', TEXT, 'notes, captions, values not established'),
  ...onGrounds('accent', TEXT, 'links, icons, approved status'),
  ...onGrounds('caution', TEXT, 'serious effects, off-label status'),
  ...onGrounds('danger', TEXT, 'emergency words, icons, edges'),
  { foreground: 'on-accent', background: 'accent', bar: TEXT, use: 'words on an accent fill' },
  { foreground: 'on-danger', background: 'danger-band', bar: TEXT, use: 'words on the band' },
  {
    foreground: 'on-danger-action',
    background: 'danger-action',
    bar: TEXT,
    use: 'words on the emergency button',
  },
  { foreground: 'on-crisis', background: 'crisis', bar: TEXT, use: 'crisis support words' },
  {
    foreground: 'on-crisis-action',
    background: 'crisis-action',
    bar: TEXT,
    use: 'words on the first crisis action',
  },
  ...onGrounds('line-strong', GRAPHIC, 'table edges, controls, empty dots'),
  ...onGrounds('caution-rule', GRAPHIC, 'the rule that ranks a notice as serious'),
  ...onGrounds('focus', GRAPHIC, 'focus ring', screenOnly),
  ...['crisis', 'danger-band'].map((background) => ({
    foreground: 'focus-on-crisis',
    background,
    bar: GRAPHIC,
    use: 'focus ring',
    ...screenOnly,
  })),
  ...['surface', 'paper'].map((background) => ({
    foreground: 'danger-action',
    background,
    bar: GRAPHIC,
    use: 'shape of the emergency button',
    ...screenOnly,
  })),
  {
    foreground: 'crisis-action',
    background: 'crisis',
    bar: GRAPHIC,
    use: 'shape of the first crisis action',
    ...screenOnly,
  },
];
