import fc from 'fast-check';
import { expect } from 'vitest';
import { plainText } from '../../../src/content/index.ts';
import type { Specimen } from '../../fixtures/components.tsx';
import { shown, visibleText } from '../hostile.ts';
import { type Property, property } from '../property.ts';
import { type Path, placesIn, valueAt, withValue } from '../spoil.ts';
import { everySpecimen, expectSound, exportOf, parsed } from './components.ts';

/** A word that no page has, between marks that inline text takes away. */
const WORD = 'Zqx';
const MARKED = `*${WORD}*`;

/** A place in the props whose text readers see, and what else the page says around it. */
interface Shown {
  place: Path;
  /** Whether its text may have emphasis and links. */
  inline: boolean;
  around: string;
}

/** White space at the end of a text is nothing to a reader. */
const letters = (text: string): string => text.replace(/\s/g, '');

/** Tried out, not listed: whatever is shown must be kept. */
function shownPlaces({ props, render }: Specimen): Shown[] {
  const texts = placesIn(props).filter((path) => typeof valueAt(props, path) === 'string');
  return texts.flatMap((place) => {
    const { text } = parsed(render(withValue(props, place, MARKED)));
    if (!text.includes(WORD)) return [];
    const inline = !text.includes(MARKED);
    return [{ place, inline, around: text.replaceAll(inline ? WORD : MARKED, '\0') }];
  });
}

function keepsTexts(specimen: Specimen): Property {
  // Found when the first case runs, since wrong props are warned of.
  let found: Shown[] | undefined;
  const place = fc.nat().map((index) => {
    found ??= shownPlaces(specimen);
    return found[index % found.length] as Shown;
  });
  return property(
    exportOf(specimen),
    `${specimen.name} shows a hostile text as it is, and everything around it`,
    specimen.name === 'TreatmentGuide' ? 3 : 8,
    fc.tuple(place, visibleText),
    ([{ place: at, inline, around }, text]) => {
      const words = inline ? plainText(text) : text;
      fc.pre(shown(words) !== '');
      const page = parsed(specimen.render(withValue(specimen.props, at, text)));
      expectSound(page);
      expect(letters(page.text)).toBe(letters(around.replaceAll('\0', () => shown(words))));
    },
  );
}

/** What shows no text that it is given in a prop: numbers, words of its own, children. */
const SILENT = [
  'IconArray',
  'QuickExit',
  'ContentNotice',
  'Cite',
  'FaqItem',
  'FaqQuestion',
  'FaqAnswer',
  'ComparisonInUrl',
];

export const texts: readonly Property[] = everySpecimen
  .filter(({ name }) => !SILENT.includes(name))
  .map(keepsTexts);
