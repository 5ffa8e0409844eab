import { cdp } from 'vitest/browser';

/** How a reader looks at the page, beyond the browser's defaults. */
export interface Media {
  media?: 'screen' | 'print';
  scheme?: 'light' | 'dark';
  forced?: boolean;
  reducedMotion?: boolean;
}

const QUERIES: [keyof Media, string | boolean, query: string][] = [
  ['media', 'print', 'print'],
  ['media', 'screen', 'screen'],
  ['scheme', 'dark', '(prefers-color-scheme: dark)'],
  ['scheme', 'light', '(prefers-color-scheme: light)'],
  ['forced', true, '(forced-colors: active)'],
  ['reducedMotion', true, '(prefers-reduced-motion: reduce)'],
];

/** Makes the browser report this medium, and refuses to go on when it does not. */
export async function lookThrough({
  media = 'screen',
  scheme = 'light',
  forced = false,
  reducedMotion = false,
}: Media) {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
  const asked = { media, scheme, forced, reducedMotion };
  for (const [key, value, query] of QUERIES) {
    if (matchMedia(query).matches !== (asked[key] === value)) {
      throw new Error(`The browser does not emulate ${query} as asked: ${JSON.stringify(asked)}`);
    }
  }
}
