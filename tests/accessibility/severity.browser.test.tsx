import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { US } from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import { CrisisBanner, CrisisLinks, SideEffectCallout } from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { contrast, edges, groundOf, wordsIn } from './colors.ts';
import { lookThrough, type Media } from './media.ts';

afterEach(cleanup);
afterAll(() => lookThrough({}));

/** Where tints and bands are gone, so that only edges can rank. */
const BARE: [name: string, media: Media][] = [
  ['forced colours, light palette', { forced: true }],
  ['forced colours, dark palette', { forced: true, scheme: 'dark' }],
  ['print', { media: 'print' }],
  ['print from a dark page', { media: 'print', scheme: 'dark' }],
];

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

const callouts = (container: HTMLElement) =>
  Object.fromEntries(
    all(container, '.ek-callout').map((element) => [
      element.getAttribute('data-severity'),
      element,
    ]),
  );

const renderAll = () =>
  render(
    <div data-theme="auto">
      {guide.sideEffects.map((sideEffect) => (
        <SideEffectCallout
          country={US}
          headingLevel={2}
          key={sideEffect.id}
          sideEffect={sideEffect}
        />
      ))}
      <CrisisBanner country={US} />
      <CrisisBanner />
      <CrisisLinks country={US} />
    </div>,
  );

describe.each(BARE)('in %s', (_name, media) => {
  it('edges rank emergency over serious over common', async () => {
    await lookThrough(media);
    const { emergency, serious, common } = callouts(renderAll().container);
    if (!emergency || !serious || !common) throw new Error('A severity is missing.');
    expect(edges(emergency)).toEqual([4, 4, 4, 4]);
    expect(edges(serious)).toEqual([3, 1, 1, 1]);
    expect(edges(common)).toEqual([1, 0, 0, 0]);
  });

  it('every action has an edge all round, and the first one the strongest', async () => {
    await lookThrough(media);
    const { container } = renderAll();
    const actions = '.ek-callout__call, .ek-crisis__action, .ek-crisis-links__link';
    const found = all(container, actions);
    expect(found.length).toBeGreaterThan(6);
    for (const action of found) {
      const [first = 0, ...rest] = edges(action);
      const strong = action.matches('.ek-callout__call, [data-primary]');
      expect(first, action.outerHTML).toBe(strong ? 3 : 2);
      expect(new Set(rest), action.outerHTML).toEqual(new Set([first]));
      // Where a button has a face of its own, the edge is seen from inside, too.
      const edge = getComputedStyle(action).borderBlockStartColor;
      expect(contrast(edge, groundOf(action)), action.outerHTML).toBeGreaterThanOrEqual(3);
    }
  });

  it('the banner is held by its edges', async () => {
    await lookThrough(media);
    const banners = all(renderAll().container, '.ek-crisis');
    expect(banners).toHaveLength(2);
    for (const banner of banners) expect(edges(banner).slice(0, 2)).toEqual([3, 3]);
  });

  it('every word can be read', async () => {
    await lookThrough(media);
    const found = wordsIn(renderAll().container);
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ ratio }) => ratio < 7)).toEqual([]);
  });
});

it('on screen an emergency has a band, a serious effect a thick rule and a tint', async () => {
  await lookThrough({});
  const { emergency, serious, common } = callouts(renderAll().container);
  if (!emergency || !serious || !common) throw new Error('A severity is missing.');
  const heads = [emergency, serious, common].map((one) => one.querySelector('.ek-callout__head'));
  const grounds = heads.map(groundOf);
  expect(new Set(grounds).size).toBe(3);
  expect(contrast(grounds[0] ?? '', grounds[2] ?? '')).toBeGreaterThan(7);
  expect(edges(serious)[0]).toBe(4);
  expect(edges(common)[0]).toBe(1);
});
