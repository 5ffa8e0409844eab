import type { Story } from '../../scripts/stories/storybook.mjs';

/** How a reader looks at a page, and what that means to the browser and to Storybook's toolbar. */
export interface Mode {
  width: number;
  globals: { theme: 'light' | 'dark'; direction?: 'rtl'; palette?: string };
  forcedColors?: 'active';
  printed?: boolean;
  /** The only stories looked at in it. */
  only?: readonly string[];
}

/** What a ready theme changes is on these: a page, and the severities. */
const THEMED = ['components-treatmentguide--usual', 'components-sideeffectgroup--ketamine'];

export const modes = {
  light: { width: 1200, globals: { theme: 'light' } },
  dark: { width: 800, globals: { theme: 'dark' } },
  'forced-colours': { width: 800, globals: { theme: 'light' }, forcedColors: 'active' },
  '320-px': { width: 320, globals: { theme: 'light' } },
  // A page of A4 without its margins.
  print: { width: 654, globals: { theme: 'light' }, printed: true },
  'right-to-left': { width: 800, globals: { theme: 'light', direction: 'rtl' } },
  warm: { width: 800, globals: { theme: 'light', palette: 'warm' }, only: THEMED },
  clinical: { width: 800, globals: { theme: 'light', palette: 'clinical' }, only: THEMED },
  plain: { width: 800, globals: { theme: 'dark', palette: 'plain' }, only: THEMED },
} satisfies Record<string, Mode>;

export type ModeName = keyof typeof modes;
export const modeNames = Object.keys(modes) as ModeName[];

/** The first story of each of these is looked at in every mode; of the rest, in light and dark. */
const FOR_READERS = /^(?:Components|Pages)\//;

/** States that another mode could break although it does not break a component's first story. */
export const everywhere = [
  'components-approvalstatus--every-status',
  'components-candidacyfaq--one-open',
  'components-candidacyfaq--searched',
  'components-candidacyfaq--static',
  'components-contentnotice--with-more',
  'components-crisisbanner--card',
  'components-crisisbanner--closed',
  'components-crisisbanner--collapsible',
  'components-crisisbanner--compact',
  'components-crisisbanner--interactive',
  'components-crisisbanner--links',
  'components-crisisbanner--no-confirmed-line',
  'components-factbox--short',
  'components-frequency--none-and-all',
  'components-frequency--not-measured',
  'components-frequency--with-band',
  'components-glossaryterm--open',
  'components-quickexit--counting',
  'components-quickexit--limits',
  'components-reviewstamp--overdue',
  'components-sideeffectcallout--emergency',
  'components-sideeffectcallout--serious',
  'components-sideeffectcallout--suicide',
  'components-sourcelist--with-cite',
  'components-treatmentcomparison--every-cell',
  'components-treatmentcomparison--two-chosen',
  'components-treatmentguide--missing-parts',
];

/** What only long words break, and only where there is little room. */
const LONG_WORDS = /--long-words$/;

/** Sections that stand too far down a page to be in its picture, and have no story of their own. */
const FURTHER_DOWN: Readonly<Record<string, readonly string[]>> = {
  'components-treatmentguide--usual': ['benefits', 'mechanism', 'sources'],
};

/** The pictures of a story: of its beginning, and of what has a name after `@`. */
const picturesOf = (id: string): string[] => [
  id,
  ...(FURTHER_DOWN[id] ?? []).map((section) => `${id}@${section}`),
];

/** The pictures that are taken in this mode: ids of stories, some with a section. */
export function storiesOf(mode: ModeName, stories: readonly Story[]): string[] {
  const { only }: Mode = modes[mode];
  if (only) return stories.map(({ id }) => id).filter((id) => only.includes(id));
  return stories
    .filter(({ id, title }, index) => {
      if (mode === 'light' || everywhere.includes(id)) return true;
      if (mode === '320-px' && LONG_WORDS.test(id)) return true;
      const first = stories.findIndex((story) => story.title === title) === index;
      return first && (mode === 'dark' || FOR_READERS.test(title));
    })
    .flatMap(({ id }) => picturesOf(id));
}
