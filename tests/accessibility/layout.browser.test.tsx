import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { US } from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import {
  ApprovalStatus,
  CrisisBanner,
  SideEffectCallout,
  TreatmentGuide,
} from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { lookThrough } from './media.ts';

afterEach(cleanup);
afterAll(() => lookThrough({}));

const box = (root: Element, selector: string): DOMRect => {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`${selector} was not rendered.`);
  return element.getBoundingClientRect();
};

describe('a callout with room', () => {
  const [, emergency, serious] = guide.sideEffects;
  const wide = (sideEffect: (typeof guide.sideEffects)[number]) =>
    render(
      <div style={{ inlineSize: 1000 }}>
        <SideEffectCallout country={US} headingLevel={2} sideEffect={sideEffect} />
      </div>,
    ).container;

  it('sets what is known beside what to do, both from the top', () => {
    const root = wide({ ...(serious ?? guide.sideEffects[0]), description: 'It can hurt.' });
    const [intro, figures, advice] = ['intro', 'figures', 'advice'].map((part) =>
      box(root, `.ek-callout__${part}`),
    );
    if (!intro || !figures || !advice) throw new Error('A part is missing.');
    expect(advice.top).toBe(intro.top);
    expect(advice.left).toBeGreaterThan(intro.right);
    expect(figures.left).toBe(intro.left);
    expect(figures.top - intro.bottom).toBe(16);
  });

  it('leaves no side empty when only advice is known', () => {
    const { frequency: _, ...bare } = serious ?? guide.sideEffects[0];
    const root = wide(bare as (typeof guide.sideEffects)[0]);
    const [body, advice] = [box(root, '.ek-callout__body'), box(root, '.ek-callout__advice')];
    expect(advice.width).toBe(body.width);
  });

  it('puts the call before everything else in an emergency', () => {
    const root = wide(emergency ?? guide.sideEffects[0]);
    const calls = box(root, '.ek-callout__calls');
    for (const part of ['intro', 'advice']) {
      expect(box(root, `.ek-callout__${part}`).top).toBeGreaterThanOrEqual(calls.bottom);
    }
  });
});

it('a serious effect takes the whole width, so that none stands beside emptiness', async () => {
  await page.viewport(1200, 900);
  const { container } = render(<TreatmentGuide country={US} guide={guide} />);
  const group = box(container, '.ek-callouts__rank[data-severity="serious"]');
  const callout = box(container, '.ek-callout[data-severity="serious"]');
  expect([callout.left, callout.right]).toEqual([group.left, group.right]);
});

it('a status that wraps keeps its icon on the first line, inside its border', () => {
  const [approval] = guide.routes[0].approvals;
  const { container } = render(
    <div style={{ inlineSize: 120 }}>
      <ApprovalStatus approval={{ ...approval, status: 'approved-with-restrictions' }} />
    </div>,
  );
  const [status, icon] = ['status', 'icon'].map((part) => box(container, `.ek-approval__${part}`));
  const line = document.createRange();
  const words = container.querySelector('.ek-approval__status')?.lastChild;
  if (!words || !status || !icon) throw new Error('The status was not rendered.');
  line.selectNodeContents(words);
  const [first, second] = [...line.getClientRects()];
  if (!first || !second) throw new Error('The words do not wrap.');
  expect(Math.abs((icon.top + icon.bottom) / 2 - (first.top + first.bottom) / 2)).toBeLessThan(1.5);
  expect(first.top - status.top).toBeGreaterThan(3);
  expect(status.bottom - second.bottom).toBeGreaterThan(3);
});

describe('an address', () => {
  const addresses = (root: Element, selector: string) =>
    [...root.querySelectorAll(selector)].map((link) => getComputedStyle(link, '::after').content);
  const links = '.ek-sources a[href^="https:"], .ek-crisis a[href^="https:"]';

  it('is printed behind a link to another site', async () => {
    await lookThrough({ media: 'print' });
    const { container } = render(<TreatmentGuide country={US} guide={guide} />);
    expect(addresses(container, links).length).toBeGreaterThan(2);
    for (const [index, content] of addresses(container, links).entries()) {
      const href = container.querySelectorAll(links)[index]?.getAttribute('href');
      expect(content).toBe(`" (${href})"`);
    }
    expect(new Set(addresses(container, '.ek-crisis a[href^="tel:"]'))).toEqual(new Set(['none']));
  });

  it('is not shown on a screen', async () => {
    await lookThrough({});
    const { container } = render(<CrisisBanner country={US} />);
    expect(new Set(addresses(container, 'a'))).toEqual(new Set(['none']));
  });
});
