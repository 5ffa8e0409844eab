import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import document_ from '../../examples/content/ketamine-for-depression.en-US.json';
import { citingPlaces, parseGuide } from '../../src/content/index.ts';
import type { WholeGuide } from '../../src/content/schema/guide.ts';
import { US } from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import { pseudo, ReviewStamp, TreatmentGuide, VisitTimeline } from '../../src/index.ts';
import { guide as madeUp } from '../fixtures/guide.ts';
import { type AxNode, axTree, byRole, wordsOf } from './axTree.ts';
import { lookThrough } from './media.ts';

const guide = parseGuide(document_).guide as WholeGuide;

afterEach(cleanup);
afterAll(async () => {
  await lookThrough({});
  await page.viewport(1200, 900);
});

const show = (more: object = {}) =>
  render(<TreatmentGuide country={US} guide={guide} {...more} />).container;

/** Links of a part of the page to places on it. */
const targets = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(`${selector}[href^="#"]`)].map((link) =>
    decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
  );

describe('the real guide', () => {
  it('has every id once, and every link on the page leads somewhere', () => {
    const root = show();
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const links = new Set(targets(root, 'a'));
    expect(links.size).toBeGreaterThan(100);
    expect([...links].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads back from a source to each place whose marks lead to it, and to no other', () => {
    const root = show();
    const places = citingPlaces(guide);
    const known = places.map(({ href }) => href.slice(1));
    /** The innermost place around a mark. */
    const placeOf = (mark: Element): string => {
      const around = mark.closest(known.map((id) => `#${CSS.escape(id)}`).join(','));
      return around?.id ?? `nowhere: ${mark.parentElement?.textContent}`;
    };
    const shown = new Map<string, Set<string>>();
    for (const mark of root.querySelectorAll('.ek-cite')) {
      const id = placeOf(mark);
      const sources = shown.get(id) ?? new Set();
      shown.set(id, sources.add(mark.getAttribute('href')?.replace('#source-', '') ?? ''));
    }
    const said = new Map(places.map(({ href, sourceIds }) => [href.slice(1), new Set(sourceIds)]));
    expect(shown).toEqual(said);
    expect(said.size).toBeGreaterThan(50);
  });

  it('leads back to its contents from the end of every section', () => {
    const root = show();
    const contents = root.querySelector('nav#contents');
    const after = [...(contents?.parentElement?.children ?? [])].slice(2);
    expect(after).toHaveLength(11);
    for (const section of after) {
      const links = [...section.querySelectorAll<HTMLAnchorElement>('a')];
      const back = links.filter(({ hash }) => hash === '#contents');
      expect(back).toEqual(links.slice(-1));
    }
    const [back] = root.querySelectorAll<HTMLAnchorElement>('#sources a[href="#contents"]');
    back?.click();
    expect(contents?.getBoundingClientRect().top).toBeLessThan(100);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it.each([
    '.ek-guide__contents',
    '.ek-guide__section',
    '#comparison',
    '.ek-guide__route',
    '.ek-guide__benefit',
    '.ek-guide__summary',
  ])('shows each place that a link leads to below what the page keeps at its top: %s', (part) => {
    const root = show();
    root.style.setProperty('--ek-sticky-top', '80px');
    // So that the last ones have room to come up to the top.
    root.style.paddingBlockEnd = '100vh';
    const places = [...root.querySelectorAll(`${part}[id]`)];
    expect(places).not.toEqual([]);
    const link = root.appendChild(document.createElement('a'));
    for (const place of places) {
      link.href = `#${place.id}`;
      link.click();
      expect(place.getBoundingClientRect().top, place.id).toBeCloseTo(80 + 16, 0);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows at most three links beside a source until it is unfolded', () => {
    for (const entry of show().querySelectorAll('.ek-sources__entry')) {
      const back = [...entry.querySelectorAll('.ek-sources__back a')];
      expect(back.length).toBeGreaterThan(0);
      expect(back.filter((link) => link.checkVisibility()).length).toBeLessThanOrEqual(3);
    }
  });
});

it.each([320, 1200])(
  'keeps the long words of other languages in its width of %d px',
  async (width) => {
    await page.viewport(width, 900);
    const root = show({ messages: pseudo });
    const inside = [...root.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    expect(inside.map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
  },
);

describe('in the browser’s own tree', () => {
  const landmarks = (tree: AxNode) =>
    ['main', 'navigation', 'complementary', 'region', 'banner'].flatMap((role) =>
      byRole(tree, role).map(({ name }) => `${role} ${name}`.trim()),
    );

  it('the guide has few landmarks, and headings in order without a gap', async () => {
    render(<TreatmentGuide country={US} guide={madeUp} />);
    const tree = await axTree();
    expect(landmarks(tree)).toEqual([
      'main',
      'navigation On this page',
      'complementary Someone to talk to',
    ]);
    const levels = byRole(tree, 'heading').map(({ level }) => level ?? 0);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('in a main of its host it adds none, and its banner is a named region', async () => {
    render(
      <main>
        <h1>A clinic</h1>
        <TreatmentGuide country={US} guide={madeUp} headingLevel={2} main={false} />
      </main>,
    );
    expect(landmarks(await axTree())).toEqual([
      'main',
      'navigation On this page',
      'region Someone to talk to',
    ]);
  });

  it('a visit is a list of its steps, each with a heading that begins with its phase', async () => {
    render(<VisitTimeline crisis="Lines." headingLevel={2} steps={guide.visit.steps} />);
    const [list] = byRole(await axTree(), 'list');
    const steps = list?.children.filter(({ role }) => role === 'listitem') ?? [];
    expect(steps).toHaveLength(guide.visit.steps.length);
    for (const step of steps) {
      const [heading] = byRole(step, 'heading');
      expect(heading?.name).toMatch(/^(Before|During|After): \S/);
      expect(step.children.find(({ role }) => role !== 'ListMarker')).toBe(heading);
    }
  });

  it('an overdue review is plain words, with nothing that interrupts', async () => {
    render(<ReviewStamp now={new Date('2030-01-01')} review={madeUp.review} status="example" />);
    const tree = await axTree();
    expect(wordsOf(tree).replaceAll(/\s+/g, ' ')).toContain(
      'Review overdue . This page was due to be reviewed on May 1, 2027',
    );
    expect([...byRole(tree, 'alert'), ...byRole(tree, 'status'), ...byRole(tree, 'image')]).toEqual(
      [],
    );
  });
});

describe('the picture beside a visit', () => {
  const drawn = (root: Element, phase: string) => {
    const step = root.querySelector(`[data-phase="${phase}"]`);
    if (!step) throw new Error(`No step is ${phase}.`);
    const [line, mark] = ['::before', '::after'].map((part) => getComputedStyle(step, part));
    return [
      line?.borderInlineStartStyle,
      line?.borderInlineStartWidth,
      mark?.borderTopWidth,
      mark?.borderTopLeftRadius,
    ].join(' ');
  };

  it.each([
    ['in colour', {}],
    ['in forced colours', { forced: true }],
    ['on paper', { media: 'print' as const }],
  ])('tells the phases apart by shape and weight %s', async (_how, media) => {
    await lookThrough(media);
    const { container } = render(
      <VisitTimeline crisis="Lines." headingLevel={2} steps={guide.visit.steps} />,
    );
    const pictures = ['before', 'during', 'after'].map((phase) => drawn(container, phase));
    expect(new Set(pictures).size).toBe(3);
    await lookThrough({});
  });
});

describe('on paper', () => {
  it('sources are endnotes: numbers, kinds and addresses, and nothing to press', async () => {
    await lookThrough({ media: 'print' });
    const root = show();
    for (const back of root.querySelectorAll(
      '.ek-sources__back, .ek-guide__contents, .ek-guide__back',
    )) {
      expect(back.checkVisibility()).toBe(false);
    }
    const [entry] = root.querySelectorAll('.ek-sources__entry');
    if (!entry) throw new Error('There is no source.');
    expect(getComputedStyle(entry).listStyleType).toBe('decimal');
    const link = entry.querySelector('a');
    expect(link && getComputedStyle(link, '::after').content).toContain(guide.sources[0].url);
    const mark = root.querySelector('.ek-cite');
    expect(mark?.checkVisibility()).toBe(true);
    expect(mark?.textContent).toMatch(/^\d+$/);
    await lookThrough({});
  });
});

describe.each([320, 390, 768])('at %d px', (width) => {
  it('nothing scrolls sideways, with long words, an overdue review and a main of its host', async () => {
    await page.viewport(width, 900);
    const { review, notice, visit, mechanism, sources } = pseudo;
    const messages = { review, notice, visit, mechanism, sources };
    for (const more of [{}, { messages, now: new Date('2030-01-01'), main: false }]) {
      show(more);
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
      cleanup();
    }
  });
});

it('two short sections share a row where one follows the other, and only there', async () => {
  await page.viewport(1200, 900);
  const kept = ['routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'];
  const box = (root: Element, id: string) => root.querySelector(`#${id}`)?.getBoundingClientRect();
  const beside = show({ guide: madeUp, sections: ['visit', 'candidacy', ...kept] });
  expect(box(beside, 'visit')?.top).toBe(box(beside, 'candidacy')?.top);
  cleanup();
  const apart = show({ guide: madeUp, sections: ['visit', ...kept, 'candidacy'] });
  expect(box(apart, 'visit')?.width).toBe(box(apart, 'routes')?.width);
});
