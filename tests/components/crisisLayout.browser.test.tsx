import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles.css';
import { GB, US } from '../../src/crisis-lines/index.ts';
import { CrisisBanner, CrisisLinks } from '../../src/index.ts';

afterEach(cleanup);
afterAll(() => page.viewport(1200, 900));

const boxOf = (node: Node): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

/** The full stop after a link, and nothing of the words that may follow it. */
function stopAfter(link: Element): DOMRect {
  const range = document.createRange();
  range.setStart(link.nextSibling as Text, 0);
  range.setEnd(link.nextSibling as Text, 1);
  return range.getBoundingClientRect();
}

const both = [
  ['CrisisBanner', CrisisBanner],
  ['CrisisLinks', CrisisLinks],
] as const;

describe.each(both)('%s', (_name, Lines) => {
  it.each([
    ['US', US, '911'],
    ['GB', GB, '112'],
  ])(
    'the sentence with the number to call in danger ends close to it, in %s',
    (_, country, last) => {
      render(<Lines country={{ ...country, lines: [], defaultLines: [] }} />);
      const link = screen.getByRole('link', { name: last });
      expect(link.nextSibling?.textContent).toBe('.');
      expect(stopAfter(link).left - boxOf(link).right).toBeLessThan(2);
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    },
  );

  it.each([1200, 390])('a tip keeps no way to reach a line from the next, %d px', async (width) => {
    await page.viewport(width, 900);
    render(<Lines country={US} />);
    const [call, text, chat] = ['Call 988', 'Text 988', 'Chat online'].map((name) =>
      screen.getByRole('link', { name }).getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect];
    const tip = boxOf(screen.getByText(/^Spanish: press 2/));
    expect(tip.bottom).toBeLessThanOrEqual(text.top);
    expect(text.left).toBe(call.left);
    expect(chat.left - text.right).toBeLessThan(12);
  });
});
