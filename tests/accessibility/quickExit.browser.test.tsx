import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/styles.css';
import { pseudo, QuickExit } from '../../src/index.ts';
import { lookThrough } from './media.ts';

afterEach(async () => {
  cleanup();
  document.documentElement.style.removeProperty('font-size');
  scrollTo(0, 0);
  await lookThrough({});
});
afterAll(() => page.viewport(1200, 900));

const links = Array.from({ length: 60 }, (_, index) => `Link ${index + 1}`);
const show = (props: Partial<Parameters<typeof QuickExit>[0]> = {}) =>
  render(
    <>
      <QuickExit href="/weather" {...props} />
      {links.map((name) => (
        <p key={name}>
          <a href="#top">{name}</a>
        </p>
      ))}
    </>,
  );
const bar = () => (document.querySelector('.ek-exit__bar') as HTMLElement).getBoundingClientRect();
const limits = () => screen.getByText('What this cannot hide');
/** From the last link to the first: each comes in from above, where the way out is. */
async function expectNoneHidden() {
  screen.getByRole('link', { name: 'Link 60' }).focus();
  for (const _ of links.slice(1)) {
    await userEvent.tab({ shift: true });
    const focused = document.activeElement?.getBoundingClientRect();
    const covered = Math.max(
      bar().bottom,
      document.querySelector('details')?.getBoundingClientRect().bottom ?? 0,
    );
    expect(focused?.top, document.activeElement?.textContent ?? '').toBeGreaterThanOrEqual(covered);
  }
  expect(document.activeElement?.textContent).toBe('Link 1');
}
const wayOut = () => screen.getByRole('link', { name: 'Leave this page' }).getBoundingClientRect();

describe.each([320, 390, 1200])('the way out at %d px', (width) => {
  it('is 44 px high and stays in sight while the page scrolls', async () => {
    await page.viewport(width, 700);
    show();
    expect(wayOut().height).toBeGreaterThanOrEqual(44);
    expect(limits().clientHeight).toBeGreaterThanOrEqual(44);
    scrollTo(0, 1000);
    expect(scrollY).toBe(1000);
    expect(bar().top).toBe(0);
  });

  it.each([
    ['closed', '100%'],
    ['open', '100%'],
    ['closed', '200%'],
    ['open', '200%'],
  ])('never hides what has the focus, %s, with text at %s', async (state, text) => {
    await page.viewport(width, 700);
    document.documentElement.style.fontSize = text;
    show();
    if (state === 'open') await userEvent.click(limits());
    await expectNoneHidden();
  });

  it('takes no more than one line', async () => {
    await page.viewport(width, 700);
    show();
    expect(bar().height).toBeLessThan(64);
  });

  it('makes nothing scroll sideways, with long words too', async () => {
    await page.viewport(width, 700);
    show({ messages: pseudo });
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });
});

describe('the way out', () => {
  it('scrolls with the page where the window is low, and leaves room to read', async () => {
    await page.viewport(640, 360);
    show();
    scrollTo(0, 1000);
    expect(bar().bottom).toBeLessThan(0);
  });

  it('scrolls with the page where the letters are large beside the window', async () => {
    await page.viewport(390, 640);
    document.documentElement.style.fontSize = '200%';
    show();
    scrollTo(0, 1000);
    expect(bar().bottom).toBeLessThan(0);
    const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement);
    expect(scrollPaddingBlockStart).toBe('0px');
  });

  it('stays in sight when what it cannot hide is open, which scrolls away', async () => {
    await page.viewport(390, 640);
    show();
    await userEvent.click(limits());
    scrollTo(0, 1000);
    expect(bar().top).toBe(0);
    expect(limits().getBoundingClientRect().bottom).toBeLessThan(0);
  });

  it('says Shift to everybody and shows it where there is room', async () => {
    await page.viewport(1200, 700);
    show();
    expect(screen.getByRole('status').clientWidth).toBeGreaterThan(100);
    await page.viewport(390, 700);
    expect(screen.getByRole('status').clientWidth).toBe(1);
    expect(screen.getByRole('status').textContent).toContain('Shift');
  });

  it('tells headers of tables and links how much room it takes', async () => {
    await page.viewport(1200, 700);
    show();
    const root = document.documentElement;
    root.style.paddingBlockStart = 'var(--ek-sticky-top)';
    expect(parseFloat(getComputedStyle(root).paddingBlockStart)).toBe(bar().height);
    root.removeAttribute('style');
  });

  it('is not on paper', async () => {
    show();
    await lookThrough({ media: 'print' });
    expect(document.querySelector('.ek-exit')?.checkVisibility()).toBe(false);
  });

  it('has an edge in forced colours, and words on the ground of a button', async () => {
    show();
    await lookThrough({ forced: true });
    const { color, backgroundColor, borderTopColor } = getComputedStyle(
      screen.getByRole('link', { name: 'Leave this page' }),
    );
    expect(color).not.toBe(backgroundColor);
    expect(borderTopColor).toBe(color);
  });
});
