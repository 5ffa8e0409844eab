import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import * as lines from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import { ApprovalStatus, CandidacyFaq, CrisisBanner, TreatmentGuide } from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';

afterEach(cleanup);
afterAll(() => page.viewport(1200, 900));

const countries = Object.values(lines).filter(
  (value): value is lines.CrisisCountry => typeof value === 'object' && 'emergency' in value,
);

const boxes = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => ({
    words: element.textContent,
    rect: element.getBoundingClientRect(),
  }));

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

/** A touch screen, as far as media queries can tell. */
const touch = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled });

describe.each([320, 1200])('the banner at %d px', (width) => {
  it('has links of 48 px both ways, apart from each other, in every country', async () => {
    await page.viewport(width, 900);
    expect(countries.length).toBeGreaterThan(50);
    for (const country of [undefined, ...countries]) {
      const { container } = render(<CrisisBanner country={country} />);
      const links = boxes(container, 'a');
      expect(links).not.toEqual([]);
      for (const [index, { words, rect }] of links.entries()) {
        const place = `${country?.country}: ${words}`;
        expect(rect.width, place).toBeGreaterThanOrEqual(48);
        expect(rect.height, place).toBeGreaterThanOrEqual(48);
        const others = links.slice(index + 1).filter((other) => overlap(rect, other.rect));
        expect(
          others.map((other) => other.words),
          place,
        ).toEqual([]);
      }
      cleanup();
    }
  });
});

describe('the contents of a guide, and the ways back to it', () => {
  it.each([
    [false, 36],
    [true, 44],
  ])('have links with room (touch screen: %s): %d px high', async (enabled, height) => {
    await touch(enabled);
    try {
      expect(matchMedia('(any-pointer: coarse)').matches).toBe(enabled);
      const { container } = render(<TreatmentGuide country={lines.US} guide={guide} />);
      const links = boxes(container, '.ek-guide__contents a, .ek-guide__back a');
      expect(links.length).toBeGreaterThan(20);
      for (const { words, rect } of links) {
        expect(rect.height, words ?? '').toBeGreaterThanOrEqual(height);
        expect(rect.width, words ?? '').toBeGreaterThanOrEqual(44);
      }
      const pairs = links.flatMap((one, index) => links.slice(index + 1).map((two) => [one, two]));
      expect(pairs.filter(([one, two]) => one && two && overlap(one.rect, two.rect))).toEqual([]);
    } finally {
      await touch(false);
    }
  });
});

describe.each([320, 1200])('the questions at %d px', (width) => {
  it('have targets of 44 px: questions, controls and links', async () => {
    await page.viewport(width, 900);
    const { container } = render(
      <CandidacyFaq
        copyLink
        filterAbove={1}
        headingLevel={2}
        questions={guide.candidacy.questions}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Open all answers' }));
    const targets = boxes(container, 'button, input');
    expect(targets.length).toBeGreaterThan(2 * guide.candidacy.questions.length);
    for (const { words, rect } of targets) {
      expect(rect.height, words ?? '').toBeGreaterThanOrEqual(44);
      expect(rect.width, words ?? '').toBeGreaterThanOrEqual(44);
    }
  });
});

describe('the way back from a source that many places cite', () => {
  it('has room for a finger to unfold it', async () => {
    await touch(true);
    try {
      const { container } = render(<TreatmentGuide country={lines.US} guide={guide} />);
      const summaries = boxes(container, '.ek-sources__summary');
      expect(summaries.length).toBeGreaterThan(0);
      for (const { words, rect } of summaries) {
        expect(rect.height, words ?? '').toBeGreaterThanOrEqual(44);
      }
    } finally {
      await touch(false);
    }
  });
});

describe('citation marks', () => {
  const approval = guide.routes[0].approvals[0];
  const detail = (sources: typeof guide.sources | undefined) =>
    render(<ApprovalStatus approval={approval} sources={sources} />).container.querySelector(
      '.ek-approval__detail',
    ) as HTMLElement;

  it('are at least 24 px high to press', () => {
    const mark = detail(guide.sources).querySelector('.ek-cite');
    expect(mark?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(mark?.getBoundingClientRect().width).toBeGreaterThanOrEqual(16);
  });

  it('leave the lines where they are', () => {
    const withMark = detail(guide.sources).offsetHeight;
    cleanup();
    expect(withMark).toBe(detail(undefined).offsetHeight);
  });
});
