import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import '../../src/styles.css';
import { specimens } from '../fixtures/components.tsx';
import { contrast, groundOf, wordsIn } from './colors.ts';
import { lookThrough } from './media.ts';

afterEach(cleanup);
afterAll(() => lookThrough({}));

/** Pages that know nothing of Evenkeel: their ground and the colour of their words. */
const HOSTS = [
  ['white', '#ffffff', '#111111'],
  ['black', '#000000', '#eeeeee'],
  ['blue', '#0b3d91', '#ffffff'],
] as const;

/** Dots are no words: 3:1 is enough. */
const dotsIn = (root: Element): { words: string; ratio: number; bar?: number }[] =>
  [...root.querySelectorAll('.ek-icon-array__affected, .ek-icon-array__marks')].map((dots) => ({
    words: dots.getAttribute('class') ?? '',
    ratio: contrast(getComputedStyle(dots).stroke, groundOf(dots)),
    bar: 3,
  }));

const THEMES = [undefined, 'light', 'auto', 'dark'];

describe.each(['light', 'dark'] as const)('for a reader who prefers %s', (scheme) => {
  it.each(HOSTS)(
    'every word can be read on a %s page, whatever its theme',
    async (_name, ...colors) => {
      await lookThrough({ scheme });
      const [backgroundColor, color] = colors;
      for (const theme of THEMES) {
        for (const { name, props, render: element } of specimens) {
          const { container } = render(
            <div data-theme={theme} style={{ backgroundColor, color }}>
              {element(props)}
            </div>,
          );
          const host = container.firstElementChild;
          if (!host) throw new Error('Nothing was rendered.');
          const found = name === 'IconArray' ? dotsIn(host) : wordsIn(host);
          expect(found, name).not.toEqual([]);
          const low = found.filter(({ ratio, bar = 7 }) => ratio < bar);
          expect(low, `${name}, data-theme ${theme}`).toEqual([]);
          cleanup();
        }
      }
    },
  );

  it('a page that asks for no theme keeps its own colour scheme, and stays light', async () => {
    await lookThrough({ scheme });
    expect(getComputedStyle(document.documentElement).colorScheme).toBe('normal');
    for (const { name, props, render: element } of specimens) {
      if (name === 'CrisisBanner' || name === 'TreatmentGuide') continue;
      const { container } = render(<div style={{ backgroundColor: '#fff' }}>{element(props)}</div>);
      const root = container.firstElementChild?.firstElementChild ?? null;
      expect(groundOf(root), name).toBe('rgb(255, 255, 255)');
      cleanup();
    }
  });

  it('data-theme="auto" follows the preference', async () => {
    await lookThrough({ scheme });
    const { container } = render(<div className="ek-surface" data-theme="auto" />);
    const surface = container.firstElementChild;
    if (!surface) throw new Error('Nothing was rendered.');
    const paper = scheme === 'dark' ? 'rgb(20, 24, 28)' : 'rgb(250, 248, 244)';
    expect(groundOf(surface)).toBe(paper);
    expect(getComputedStyle(surface).colorScheme).toBe('light dark');
  });
});

it('a component on .ek-surface stands on its paper, without a box', async () => {
  await lookThrough({});
  for (const { name, props, render: element } of specimens) {
    if (name === 'CrisisBanner') continue;
    const { container } = render(<div className="ek-surface">{element(props)}</div>);
    const surface = container.firstElementChild;
    expect(groundOf(surface?.firstElementChild ?? null), name).toBe(groundOf(surface));
    cleanup();
  }
});
