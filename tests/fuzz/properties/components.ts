import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { enUS } from '../../../src/index.ts';
import { type Specimen, specimens } from '../../fixtures/components.tsx';
import { wrapped } from '../../fixtures/wrapped.tsx';
import { badData } from '../hostile.ts';
import { Parsed } from '../page.ts';
import { type Property, property } from '../property.ts';
import { type Path, placesIn, touches, withValue } from '../spoil.ts';

export const everySpecimen: readonly Specimen[] = [...specimens, ...wrapped];

/** What most components take besides what is their own. */
const SHARED = { className: 'mine', id: 'my-id', locale: 'en-US', messages: {}, title: 'mine' };

export const parsed = (element: ReactElement): Parsed => new Parsed(renderToStaticMarkup(element));

/** Whole, well nested, with no element or attribute that input could have brought about. */
export function expectSound(page: Parsed): void {
  expect(page.injected).toEqual([]);
  expect(page.understood).toEqual(page.written);
}

/** The component a specimen is named for. */
export const exportOf = ({ name }: Specimen): string[] => name.split(' ').slice(0, 1);

// A whole page takes ten times as long as a part of it.
const share = ({ name }: Specimen): number => (name === 'TreatmentGuide' ? 2 : 6);

function spoiledProps(specimen: Specimen): Property {
  const props: Record<string, unknown> = { ...SHARED, ...specimen.props };
  // Children are the author's own elements.
  const places = placesIn(props).filter(([first]) => first && first !== 'children');
  const change = fc.tuple(fc.constantFrom<Path>(...places), badData);
  return property(
    exportOf(specimen),
    `${specimen.name} renders whatever is wrong in its props, and loses nothing else`,
    share(specimen),
    fc.array(change, { minLength: 1, maxLength: 3 }),
    (changes) => {
      const spoiled = changes.reduce((all, [place, value]) => withValue(all, place, value), props);
      const page = parsed(specimen.render(spoiled));
      expectSound(page);
      const isWhole = (path: Path) => changes.every(([place]) => !touches(path, place));
      if ([...specimen.wordsAt, ['messages']].every(isWhole)) {
        expect(page.text).toContain(specimen.words);
      }
    },
  );
}

function anyProps(specimen: Specimen): Property {
  const names = Object.keys({ ...SHARED, ...specimen.props }).filter((name) => name !== 'children');
  const given = fc.record(Object.fromEntries(names.map((name) => [name, badData])), {
    requiredKeys: [],
  });
  return property(
    exportOf(specimen),
    `${specimen.name} renders with props of any kind`,
    share(specimen) / 2,
    given,
    (props) => expectSound(parsed(specimen.render(props))),
  );
}

const MESSAGES = Object.entries(enUS).flatMap(([part, words]) =>
  Object.keys(words).map((key) => [part, key] as const),
);

/** Told by its name in a failure. */
const named = (specimen: Specimen) =>
  Object.assign({ ...specimen }, { toString: () => specimen.name });

const oddMessages: Property = property(
  ['enUS'],
  'words of any kind in place of the built-in ones cost nobody what the page says itself',
  20,
  fc.tuple(
    fc.constantFrom(...everySpecimen.map(named)),
    fc.array(fc.tuple(fc.constantFrom(...MESSAGES), badData), { minLength: 1, maxLength: 5 }),
  ),
  ([specimen, changes]) => {
    const messages: Record<string, Record<string, unknown>> = {};
    for (const [[part, key], value] of changes)
      messages[part] = { ...messages[part], [key]: value };
    expectSound(parsed(specimen.render({ ...specimen.props, messages })));
  },
);

export const components: readonly Property[] = [
  ...everySpecimen.flatMap((specimen) => [spoiledProps(specimen), anyProps(specimen)]),
  oddMessages,
];
