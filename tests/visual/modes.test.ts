import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { pathOf, staleBaselines } from './baselines.ts';
import { type Mode, modeNames, modes, storiesOf } from './modes.ts';

const readyThemes = modeNames.filter((mode) => (modes[mode] as Mode).only);
const ways = modeNames.filter((mode) => !readyThemes.includes(mode));

const stories = [
  { id: 'start-welcome--welcome', title: 'Start/Welcome' },
  { id: 'components-factbox--esketamine', title: 'Components/FactBox' },
  { id: 'components-factbox--short', title: 'Components/FactBox' },
  { id: 'components-factbox--long-words', title: 'Components/FactBox' },
  { id: 'components-new--first', title: 'Components/New' },
  { id: 'components-new--second', title: 'Components/New' },
];
const ids = stories.map(({ id }) => id);

test('every story has a picture in light', () => {
  expect(storiesOf('light', stories)).toEqual(ids);
});

test.each(ways)('%s has the first story of a component nobody has named yet', (mode) => {
  expect(storiesOf(mode, stories)).toContain('components-new--first');
});

test('a state that was chosen is in every mode', () => {
  const chosen = modeNames.filter((mode) =>
    storiesOf(mode, stories).includes('components-factbox--short'),
  );
  expect(chosen).toEqual(ways);
});

test('long words are looked at where there is little room, documentation in light and dark', () => {
  const modesOf = (id: string) => modeNames.filter((mode) => storiesOf(mode, stories).includes(id));
  expect(modesOf('components-factbox--long-words')).toEqual(['light', '320-px']);
  expect(modesOf('start-welcome--welcome')).toEqual(['light', 'dark']);
});

test('each ready theme has a page and the severities, and nothing else', () => {
  const shown = [
    { id: 'components-treatmentguide--usual', title: 'Components/TreatmentGuide' },
    { id: 'components-sideeffectgroup--ketamine', title: 'Components/SideEffectGroup' },
  ];
  for (const mode of readyThemes)
    expect(storiesOf(mode, [...stories, ...shown])).toEqual(shown.map(({ id }) => id));
  expect(readyThemes).toEqual(['warm', 'clinical', 'plain']);
});

test('sections far down a page have a picture of their own, after that of the page', () => {
  const page = { id: 'components-treatmentguide--usual', title: 'Components/TreatmentGuide' };
  for (const mode of ways)
    expect(storiesOf(mode, [page])).toEqual([
      page.id,
      `${page.id}@benefits`,
      `${page.id}@mechanism`,
      `${page.id}@sources`,
    ]);
});

test('a baseline without a story, in its mode, is stale', () => {
  const kept = modeNames.flatMap((mode) => storiesOf(mode, stories).map((id) => pathOf(mode, id)));
  const gone = ['light/components-gone--first.png', 'print/start-welcome--welcome.png'];
  expect(staleBaselines([...kept, ...gone], stories)).toEqual(gone);
});

test('every mode has a file of tests', () => {
  const files = readdirSync(join(root, 'tests/visual'));
  expect(files.filter((file) => file.endsWith('.visual.test.ts')).sort()).toEqual(
    [...modeNames, 'stale'].map((name) => `${name}.visual.test.ts`).sort(),
  );
});
