import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import '../../src/styles.css';
import { specimens } from '../fixtures/components.tsx';
import { contrast, groundOf } from './colors.ts';

afterEach(cleanup);

/** What starters and themes of sites give to their own headings: white on a dark page, centred. */
const HOST = `
  body { text-align: center; }
  h1, h2, h3, h4, h5, h6 {
    color: #fffffe; font-weight: 900; letter-spacing: 5px; text-align: center; text-transform: uppercase;
  }`;

it('no heading takes over what a host gives to its own', () => {
  let seen = 0;
  for (const { name, props, render: element } of specimens) {
    const { container } = render(
      <>
        <style>{HOST}</style>
        <div className="ek-surface">{element(props)}</div>
      </>,
    );
    for (const heading of container.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const { color, fontWeight, letterSpacing, textAlign, textTransform } =
        getComputedStyle(heading);
      const what = `${name}: ${heading.className}`;
      expect(contrast(color, groundOf(heading)), what).toBeGreaterThanOrEqual(7);
      expect(letterSpacing, what).not.toBe('5px');
      expect({ what, fontWeight }).not.toEqual({ what, fontWeight: '900' });
      expect({ what, textAlign, textTransform }).toEqual({
        what,
        textAlign: 'start',
        textTransform: 'none',
      });
      seen += 1;
    }
    const text = container.querySelector('.ek-text');
    if (text) expect(getComputedStyle(text).textAlign, name).toBe('start');
    cleanup();
  }
  expect(seen).toBeGreaterThan(30);
});
