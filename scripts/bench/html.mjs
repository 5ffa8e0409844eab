import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sizes } from './sizes.mjs';

/**
 * The HTML of the crisis banner, which is all that a page from a server sends of it: words, numbers
 * and links. For the US, and for the countries whose banner is the largest and the smallest.
 */
export async function bannerBytes() {
  const { CrisisBanner } = await import('evenkeel');
  const { crisisCountries } = await import('evenkeel/crisis-lines/all');
  const rows = crisisCountries.map((country) => {
    const html = renderToStaticMarkup(h(CrisisBanner, { country, wording: 'suicide' }));
    return [`CrisisBanner, ${country.name}`, sizes(html), country.country];
  });
  const bySize = [...rows].sort(([, a], [, b]) => b.gzip - a.gzip);
  return [rows.find(([, , code]) => code === 'US'), bySize[0], bySize.at(-1)];
}
