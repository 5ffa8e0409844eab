import type { Preview } from '@storybook/react-vite';
import { STANDARD, themeNames } from './wear.ts';
import { AS_IN_THE_STORY, countries, NO_COUNTRY } from './withJurisdiction.tsx';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const nameOf = new Intl.DisplayNames('en', { type: 'region' });

/** `title` stands in the toolbar when it is chosen, with `right` behind it in the menu. */
interface Item {
  value: string;
  title: string;
  right?: string;
}

/** One menu in the toolbar, which shows what is chosen: in few letters, so that all fit into 1200 px. */
const menu = (
  title: string,
  icon: 'paintbrush' | 'sun' | 'contrast' | 'transfer' | 'type' | 'globe',
  items: Item[],
) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

export const initialGlobals = {
  palette: STANDARD,
  theme: 'light',
  contrast: 'no-preference',
  direction: 'ltr',
  textSize: '100',
  jurisdiction: AS_IN_THE_STORY,
};

export const globalTypes = {
  palette: menu(
    'Theme',
    'paintbrush',
    themeNames.map((value) => ({ value, title: capital(value) })),
  ),
  theme: menu('Light or dark', 'sun', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    { value: 'auto', title: 'Auto', right: 'As the device prefers' },
  ]),
  contrast: menu('Contrast', 'contrast', [
    { value: 'no-preference', title: 'Usual' },
    { value: 'more', title: 'More' },
  ]),
  direction: menu('Direction', 'transfer', [
    { value: 'ltr', title: 'LTR', right: 'Left to right' },
    { value: 'rtl', title: 'RTL', right: 'Right to left' },
  ]),
  textSize: menu(
    'Text size',
    'type',
    // Without a sign for percent: Storybook would not keep it in the address.
    ['100', '150', '200'].map((value) => ({ value, title: `${value} %` })),
  ),
  jurisdiction: menu('Crisis lines of', 'globe', [
    { value: AS_IN_THE_STORY, title: 'Country', right: 'As in the story' },
    ...Object.keys(countries).map((value) => ({ value, title: value, right: nameOf.of(value) })),
    { value: NO_COUNTRY, title: 'None', right: 'No country' },
  ]),
} satisfies Preview['globalTypes'];

/** Widths that readers have. */
export const viewports = {
  small: { name: 'Small phone, or 400 % zoom', styles: { width: '320px', height: '640px' } },
  phone: { name: 'Phone', styles: { width: '390px', height: '844px' } },
  tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' } },
  paper: { name: 'Printed page', styles: { width: '654px', height: '925px' } },
};
