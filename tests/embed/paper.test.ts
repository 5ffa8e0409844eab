// What is printed of a widget: everything, in ink.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, WIDGETS, wrapped } from './html.ts';

const clinic = openClinic();

test('everything is printed: closed answers, the table, where links lead', async () => {
  const { page: opened } = await clinic.visit(page(WIDGETS.map((name) => wrapped(name)).join('')));
  await upgraded(opened);
  await opened.emulateMedia({ media: 'print' });
  const printed = await opened.evaluate(() => {
    const root = (name: string) => document.querySelector(name)?.shadowRoot as ShadowRoot;
    const heights = [...root('ek-candidacy-faq').querySelectorAll('.ek-faq__answer')].map(
      (answer) => answer.getBoundingClientRect().height,
    );
    const seen = (name: string, selector: string) =>
      root(name).querySelector(selector)?.checkVisibility() ?? false;
    const chat = root('ek-crisis-banner').querySelector('a[href^="https:"]') as Element;
    return {
      answers: heights.length,
      closed: heights.filter((height) => height < 10).length,
      buttons: seen('ek-candidacy-faq', 'button') || seen('ek-crisis-banner', 'button'),
      boxes: seen('ek-treatment-comparison', 'fieldset'),
      leads: getComputedStyle(chat, '::after').content,
    };
  });
  expect(printed.answers).toBeGreaterThan(5);
  expect(printed).toMatchObject({ closed: 0, buttons: false, boxes: false });
  expect(printed.leads).toContain('(');
});

/** Words, and borders of what is pressed, that are hardly seen where browsers print no grounds. */
const faint = (opened: Page) =>
  opened.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const onWhite = (color: string): number => {
      if (!context) return 0;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
    };
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const seen = roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const worded = seen.filter((one) =>
      [...one.childNodes].some((node) => node instanceof Text && node.data.trim()),
    );
    const pressed = seen.filter((one) => one.matches('a, button'));
    const told = (one: Element, what: string) => `${what}: ${one.textContent}`;
    return {
      words: worded.length,
      faint: [
        ...worded
          .filter((one) => onWhite(getComputedStyle(one).color) < 4.5)
          .map((one) => told(one, 'words')),
        ...pressed
          .filter((one) => {
            const { borderTopWidth, borderTopColor } = getComputedStyle(one);
            return borderTopWidth !== '0px' && onWhite(borderTopColor) < 3;
          })
          .map((one) => told(one, 'border')),
      ],
    };
  });

describe('on white paper, all words are dark', () => {
  const every = (attributes: string) => WIDGETS.map((name) => plain(name, attributes)).join('');

  test.each([
    ['in the light theme', '', ''],
    ['in the dark theme', ' data-ek-theme="dark"', ''],
    ['with an accent', ' data-ek-accent="#ffd400"', ''],
    ['with a page’s own crisis colours', '', '--ek-crisis-action:#fff;--ek-on-crisis-action:#fed'],
  ])('%s', async (_name, attributes, variables) => {
    const head = `<style>:root{${variables}}</style>`;
    const { page: opened } = await clinic.visit(page(head + every(attributes)));
    await upgraded(opened);
    await opened.emulateMedia({ media: 'print' });
    const found = await faint(opened);
    expectNone(found.faint);
    expect(found.words).toBeGreaterThan(200);
  });
});
