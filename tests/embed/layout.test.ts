// In a shadow root everything stands where the whole stylesheet puts it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, rendered } from './html.ts';

const clinic = openClinic();

/** Where each part of a table begins, how high it is, and how it is placed. */
const boxes = (opened: Page, selector: string) =>
  opened.evaluate((where) => {
    const source = document.querySelector(where) as HTMLElement;
    const tree = source.shadowRoot ?? source;
    const top = tree.querySelector('table')?.getBoundingClientRect().top ?? 0;
    return [...tree.querySelectorAll('table,thead,tr,th')].map((part) => {
      const box = part.getBoundingClientRect();
      const { position } = getComputedStyle(part);
      const from = Math.round(box.top - top);
      return `${part.localName} ${from} ${Math.round(box.height)} ${position}`;
    });
  }, selector);

test.each([320, 390, 768, 1200])('the table at %i px', async (width) => {
  const styles = readFileSync(join(root, 'dist/styles.css'), 'utf8');
  clinic.site.put('/styles.css', { body: styles, type: 'text/css' });
  const withBoxes = rendered('comparison', { idPrefix: 'css-', styles: { link: '/styles.css' } });
  // A widget brings the height of its lines; the page says that of the other.
  const leading = '<style>main { line-height: 1.55 }</style>';
  // Of a kind that the module leaves alone.
  const light = withBoxes.replace('data-ek-widget="comparison"', 'id="light"');
  const { page: opened } = await clinic.visit(page(leading + light + plain('comparison')), {
    viewport: { width, height: 800 },
  });
  await upgraded(opened);
  const wanted = await boxes(opened, '#light');
  expect(wanted.length).toBeGreaterThan(20);
  expect(await boxes(opened, '[data-ek-widget]')).toEqual(wanted);
});
