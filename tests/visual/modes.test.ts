import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { pathOf, staleBaselines } from './baselines.ts';
import { modeNames, storiesOf } from './modes.ts';

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

test.each(modeNames)('%s has the first story of a component nobody has named yet', (mode) => {
  expect(storiesOf(mode, stories)).toContain('components-new--first');
});

test('a state that was chosen is in every mode', () => {
  const chosen = modeNames.filter((mode) =>
    storiesOf(mode, stories).includes('components-factbox--short'),
  );
  expect(chosen).toEqual(modeNames);
});

test('long words are looked at where there is little room, documentation in light and dark', () => {
  const modesOf = (id: string) => modeNames.filter((mode) => storiesOf(mode, stories).includes(id));
  expect(modesOf('components-factbox--long-words')).toEqual(['light', '320-px']);
  expect(modesOf('start-welcome--welcome')).toEqual(['light', 'dark']);
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
