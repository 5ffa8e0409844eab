import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles.css';
import ketamine from '../../examples/content/ketamine-for-depression.en-US.json';
import type { GuideDocument } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import {
  BoxedWarning,
  DoAndDont,
  FactBox,
  Frequency,
  IconArray,
  SideEffectGroup,
} from '../../src/index.ts';
import { factBox, guide, statistic } from '../fixtures/guide.ts';
import { axTree, byRole, wordsOf } from './axTree.ts';
import { contrast, groundOf } from './colors.ts';
import { lookThrough, type Media } from './media.ts';

afterEach(cleanup);
afterAll(async () => {
  await lookThrough({});
  await page.viewport(1200, 900);
});

const { sources } = guide;
const [route] = guide.routes;
const [warning] = guide.boxedWarnings ?? [];
if (!warning) throw new Error('The made-up guide has no boxed warning.');

const group = (
  <SideEffectGroup
    country={US}
    headingLevel={2}
    sideEffects={guide.sideEffects}
    sources={sources}
  />
);
const box = <FactBox factBox={factBox} headingLevel={2} route={route} sources={sources} />;
const boxed = <BoxedWarning headingLevel={2} sources={sources} warning={warning} />;
const advice = <DoAndDont do={['rest at home']} dont={['drive today']} headingLevel={2} />;

/** What a virtual screen reader says, in order. */
async function spoken(element: ReactElement): Promise<string[]> {
  const { container } = render(element);
  await virtual.start({ container });
  const log: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (step > 0 && phrase === log[0]) break;
    log.push(phrase);
  }
  await virtual.stop();
  return log;
}

const LIVE_OR_LANDMARK =
  /^(alert|status|log|region|banner|main|navigation|complementary|contentinfo|form|search)\b/;

describe.each([
  ['side effects', group],
  ['a fact box', box],
  ['a boxed warning', boxed],
  ['what to do', advice],
  ['a frequency', <Frequency key="f" picture sources={sources} statistic={statistic} />],
])('%s', (_name, element) => {
  it('interrupts nobody and adds no landmark', async () => {
    const log = await spoken(element);
    expect(log.length).toBeGreaterThan(3);
    expect(log.filter((phrase) => LIVE_OR_LANDMARK.test(phrase))).toEqual([]);
  });

  it('has no picture that is read out', async () => {
    render(element);
    const root = await axTree();
    expect(byRole(root, 'image')).toEqual([]);
    expect(byRole(root, 'img')).toEqual([]);
  });

  it.each([320, 390, 1200])('never scrolls sideways at %d px', async (width) => {
    await page.viewport(width, 900);
    const { container } = render(<div style={{ padding: 16 }}>{element}</div>);
    expect(container.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('a callout, spoken', () => {
  it('says its severity in the heading, the numbers in words, then what to do', async () => {
    const log = await spoken(group);
    const from = log.indexOf('heading, Common : Dizziness, level 2');
    expect(from).toBeGreaterThan(0);
    const said = log.slice(from).join(' ');
    const order = [
      '30 in 100',
      'with the example treatment',
      '70 did not',
      '10 in 100',
      'with the example placebo',
      '90 did not',
      'about 20 more in every 100',
      'heading, What you can do, level 3',
    ].map((words) => said.indexOf(words));
    expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a fact box', () => {
  it('of the whole label never scrolls sideways, and keeps the names of its groups in sight', async () => {
    const { factBoxes = [], routes } = ketamine as unknown as GuideDocument;
    const [real] = factBoxes;
    const whole = routes.find(({ id }) => id === real?.routeId);
    if (!real || !whole) throw new Error('The example document has no fact box.');
    await page.viewport(320, 700);
    const { container } = render(
      <div style={{ padding: 16 }}>
        <FactBox crisis="Lines." factBox={real} headingLevel={2} route={whole} />
      </div>,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const table = container.querySelector('[data-kind="harms"]') as Element;
    const [, , late] = [...table.querySelectorAll('tbody tr')].slice(-3);
    late?.scrollIntoView({ block: 'center' });
    const head = table.querySelector('.ek-facts__row') as Element;
    expect(head.getBoundingClientRect().top).toBeGreaterThanOrEqual(-1);
    expect(head.getBoundingClientRect().top).toBeLessThan(2);
    await page.viewport(1200, 900);
  });

  it.each([320, 1200])('is two named tables with headers at %d px', async (width) => {
    await page.viewport(width, 900);
    render(box);
    const root = await axTree();
    const tables = byRole(root, 'table');
    expect(tables.map(({ name }) => name)).toEqual(['Benefits', 'Harms']);
    for (const table of tables) {
      expect(byRole(table, 'columnheader')).toHaveLength(3);
      const rows = byRole(table, 'rowheader');
      expect(byRole(table, 'cell')).toHaveLength(rows.length * 2);
    }
    const [first] = byRole(tables[1] ?? root, 'rowheader');
    expect(first && wordsOf(first)).toMatch(/^Serious Fainted/);
  });

  it('gives benefits and harms the same letters, ink and columns', () => {
    const { container } = render(box);
    const look = (kind: string) => {
      const table = container.querySelector(`[data-kind="${kind}"]`) as Element;
      const side = table.parentElement as Element;
      const parts = ['kind', 'soft', 'column', 'name', 'count', 'difference'];
      return parts.map((part) => {
        const element = side.querySelector(`.ek-facts__${part}`) as Element;
        const { fontSize, fontWeight, color, backgroundColor, lineHeight, paddingBlock } =
          getComputedStyle(element);
        return { fontSize, fontWeight, color, backgroundColor, lineHeight, paddingBlock };
      });
    };
    expect(look('harms')).toEqual(look('benefits'));
  });
});

describe('an icon array', () => {
  const LOOKS: [name: string, media: Media][] = [
    ['on screen', {}],
    ['in the dark', { scheme: 'dark' }],
    ['in forced colours', { forced: true }],
    ['in forced colours on dark', { forced: true, scheme: 'dark' }],
    ['on paper', { media: 'print' }],
  ];

  it.each(LOOKS)(
    'tells the affected from the others, and both from the page, %s',
    async (_name, media) => {
      await lookThrough(media);
      const { container } = render(
        <div data-theme="auto">
          <div className="ek-surface">
            <IconArray count={41} denominator={100} fill="hatched" />
          </div>
        </div>,
      );
      const stroke = (part: string) =>
        getComputedStyle(container.querySelector(`.ek-icon-array__${part}`) as Element).stroke;
      const ground = groundOf(container.querySelector('svg'));
      expect(contrast(stroke('affected'), ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(stroke('marks'), ground)).toBeGreaterThanOrEqual(3);
      // Filled against a ring, so that no colour is needed.
      expect(contrast(stroke('holes'), ground)).toBeLessThan(1.1);
    },
  );

  it('is made of dots, which a dash and round ends draw', () => {
    const { container } = render(<IconArray count={41} denominator={100} fill="hatched" />);
    for (const part of ['marks', 'holes', 'affected']) {
      const style = getComputedStyle(container.querySelector(`.ek-icon-array__${part}`) as Element);
      expect(style.strokeDasharray).toBe('0px, 10px');
      expect(style.strokeLinecap).toBe('round');
    }
    const hatch = container.querySelector('.ek-icon-array__hatch');
    expect(hatch?.getAttribute('d')?.match(/M/g)).toHaveLength(2 * 41);
    expect(contrast(getComputedStyle(hatch as Element).stroke, 'rgb(23, 83, 95)')).toBeGreaterThan(
      3,
    );
  });

  it('says its number where it is given one to say', async () => {
    render(<IconArray count={41} denominator={100} label="41 in 100" />);
    const images = [...byRole(await axTree(), 'image'), ...byRole(await axTree(), 'img')];
    expect(images.map(({ name }) => name)).toContain('41 in 100');
  });

  it.each([160, 216])('is a square of a hundred at %d px', (width) => {
    const { container } = render(
      <div style={{ inlineSize: width }}>
        <IconArray count={41} denominator={100} />
      </div>,
    );
    const { width: across, height } = (
      container.querySelector('svg') as Element
    ).getBoundingClientRect();
    expect(across).toBe(width);
    expect(height).toBe(width);
  });

  it('is a handful of nodes, for a thousand marks too', () => {
    const { container } = render(<IconArray count={412} denominator={1000} fill="hatched" />);
    expect(container.querySelectorAll('*').length).toBeLessThanOrEqual(15);
  });

  it('moves for nobody', () => {
    const { container } = render(group);
    expect(container.querySelectorAll('svg').length).toBeGreaterThan(2);
    expect(document.getAnimations()).toEqual([]);
  });
});
