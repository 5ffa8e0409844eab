// What a page hides stays hidden, and comes when the page shows it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, rendered, wrapped } from './html.ts';

const clinic = openClinic();

/** Whether the words of each widget are in sight, in the order of the page. */
const seen = (opened: Page) =>
  opened.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .flatMap(({ shadowRoot }) => shadowRoot ?? [])
      .map((root) => {
        const heading = root.querySelector('.ek-widget *') as Element;
        const box = heading.getBoundingClientRect();
        return box.height > 0 && heading.checkVisibility({ visibilityProperty: true });
      }),
  );

const inside = (attribute: string) => rendered('faq').replace('<div ', `<div ${attribute} `);

describe('a widget that a page hides', () => {
  test.each([
    ['as HTML alone', plain('faq', 'hidden')],
    ['as custom element', wrapped('faq', 'hidden')],
    ['inside its element', wrapped('faq', '', inside('hidden'))],
    ['with what is around it', `<div hidden>${wrapped('faq')}</div>`],
    ['by its visibility', `<div style="visibility: hidden">${wrapped('faq')}</div>`],
  ])('%s is hidden', async (_how, html) => {
    const { page: opened } = await clinic.visit(page(`${wrapped('crisis')}${html}`));
    await upgraded(opened);
    expect(await seen(opened)).toEqual([true, false]);
  });

  test('later, and shows again', async () => {
    const { page: opened } = await clinic.visit(
      page(plain('crisis') + wrapped('faq') + wrapped('side-effects')),
    );
    await upgraded(opened);
    const hide = (hidden: boolean) =>
      opened.evaluate(async (yes) => {
        for (const one of document.querySelectorAll<HTMLElement>(
          '[data-ek-widget=crisis], ek-candidacy-faq, [data-ek-widget=side-effects]',
        ))
          one.hidden = yes;
        await new Promise((done) => setTimeout(done, 50));
      }, hidden);
    await hide(true);
    expect(await seen(opened)).toEqual([false, false, false]);
    await hide(false);
    expect(await seen(opened)).toEqual([true, true, true]);
  });
});
