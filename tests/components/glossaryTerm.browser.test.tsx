import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/styles.css';
import { GlossaryTerm } from '../../src/index.ts';
import { type AxNode, axTree } from '../accessibility/axTree.ts';
import { lookThrough } from '../accessibility/media.ts';
import { expectConsole } from '../setup/console.ts';

configure({ reactStrictMode: true });

afterEach(cleanup);
afterAll(async () => {
  await lookThrough({});
  await page.viewport(1200, 900);
});

const MEANING = 'feeling cut off from your body';
const show = (props: Partial<Parameters<typeof GlossaryTerm>[0]> = {}) =>
  render(
    <p className="ek-surface">
      Some people have <GlossaryTerm definition={MEANING} term="dissociation" {...props} /> for a
      while.
    </p>,
  );
const button = () => screen.getByRole('button');
const word = () => document.querySelector('dfn') as HTMLElement;
const meaning = () => document.querySelector('.ek-term__meaning') as HTMLElement;
const isOpen = () => meaning().matches(':popover-open');
const named = (nodes: readonly AxNode[], name: string): AxNode | undefined =>
  nodes.find((node) => node.name === name) ??
  nodes.map(({ children }) => named(children, name)).find(Boolean);

describe('a term on a screen', () => {
  it('is a definition in a sentence, with a button named after it', async () => {
    show();
    expect(document.querySelector('dfn')?.textContent).toBe('dissociation');
    const found = named([await axTree()], 'What “dissociation” means');
    expect(found).toMatchObject({ role: 'button', expanded: false });
    expect(document.querySelector('p')?.innerText).toBe(
      'Some people have dissociation for a while.',
    );
  });

  it('opens by mouse and keyboard, is told to be open, and closes with Escape', async () => {
    show();
    await userEvent.click(button());
    expect(isOpen()).toBe(true);
    expect(meaning().innerText).toBe(MEANING);
    expect(named([await axTree()], 'What “dissociation” means')?.expanded).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button());
    await userEvent.keyboard('{Enter}');
    expect(isOpen()).toBe(true);
  });

  it('closes when another opens, or with a press beside it', async () => {
    show();
    show({ term: 'titration' });
    const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
    await userEvent.click(first);
    second.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.querySelectorAll(':popover-open')).toHaveLength(1);
    await userEvent.click(document.body, { position: { x: 5, y: 700 } });
    expect(document.querySelectorAll(':popover-open')).toHaveLength(0);
  });

  it.each(['ltr', 'rtl'])('opens beside its button and inside a phone, %s', async (dir) => {
    await page.viewport(320, 640);
    const { container } = show({ definition: `${MEANING}, `.repeat(6) });
    container.dir = dir;
    await userEvent.click(button());
    const box = meaning().getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    const below = box.top - button().getBoundingClientRect().bottom;
    expect(below).toBeLessThan(12);
    // Below the line: the word that it explains stays readable.
    expect(below).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(word().getBoundingClientRect().bottom);
    container.removeAttribute('dir');
  });

  it('has a word that looks like none to press', () => {
    show();
    expect(getComputedStyle(word()).textDecorationLine).toBe('none');
    expect(getComputedStyle(word()).cursor).toBe('auto');
  });

  const sentence = (fontSize: string) =>
    render(
      <p className="ek-surface" style={{ fontSize }}>
        Some have <GlossaryTerm definition={MEANING} term="relief" />.
      </p>,
    );
  /** What stands right behind the term. */
  const behind = () => {
    const range = document.createRange();
    range.selectNode(document.querySelector('.ek-term')?.nextSibling as Node);
    return range.getBoundingClientRect();
  };
  /** The mark as it is drawn: half of its line lies outside its path. */
  const drawn = () => {
    const path = button().querySelector('path') as SVGPathElement;
    const { left, right, width } = path.getBoundingClientRect();
    const half = width / path.getBBox().width;
    return { left: left - half, right: right + half };
  };

  it.each(['12px', '18px', '32px'])(
    'has a ring around its button that cuts no letter, and no full stop behind it, at %s',
    async (fontSize) => {
      sentence(fontSize);
      await userEvent.tab();
      const { outlineOffset, outlineWidth, borderRadius } = getComputedStyle(button());
      expect(borderRadius).toBe('50%');
      const { left, right, width, height } = button().getBoundingClientRect();
      expect(width).toBeCloseTo(height, 0);
      const inner = parseFloat(outlineOffset);
      const outer = inner + parseFloat(outlineWidth);
      expect(left - outer).toBeGreaterThanOrEqual(word().getBoundingClientRect().right + 0.5);
      expect(right + outer).toBeLessThanOrEqual(behind().left + 0.5);
      // Nor the mark itself.
      expect(left - inner).toBeLessThanOrEqual(drawn().left + 0.5);
      expect(right + inner).toBeGreaterThanOrEqual(drawn().right - 0.5);
    },
  );

  it('has its full stop nearer than the next word would be', () => {
    sentence('18px');
    const gap = behind().left - drawn().right;
    expect(gap).toBeLessThan(4);
  });

  it('has a button of more than 24 px that leaves the lines where they are', () => {
    const { container } = show();
    const { width, height } = button().getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(32);
    const lines = container.firstElementChild?.clientHeight;
    cleanup();
    render(<p className="ek-surface">Some people have dissociation for a while.</p>);
    expect(document.querySelector('p')?.clientHeight).toBe(lines);
  });
});

describe('a term on paper', () => {
  it('has its meaning after it, in brackets, and no button', async () => {
    await lookThrough({ media: 'print' });
    show();
    expect(document.querySelector('p')?.innerText).toBe(
      `Some people have dissociation (${MEANING}) for a while.`,
    );
    expect(getComputedStyle(document.querySelector('button') as Element).display).toBe('none');
    await lookThrough({});
  });
});

describe('a term that is given wrong', () => {
  it('is the word alone when nothing says what it means', () => {
    expectConsole('warn', /GlossaryTerm definition says nothing.*Write what the term means/);
    show({ definition: '' });
    expect(document.querySelector('p')?.textContent).toBe(
      'Some people have dissociation for a while.',
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});
