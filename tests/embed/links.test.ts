// Links, search and selection work in a shadow root as they do outside.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, wrapped } from './html.ts';

const clinic = openClinic();
const filler = '<p style="height:1500px">Words of the clinic</p>';
const DRIVING = 'ketamine-for-depression-faq-driving';

/** What the address leads to: in sight, opened, with the keyboard beside it. */
const target = (opened: Page) =>
  opened.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const marked = roots.flatMap((root) => [...root.querySelectorAll('[data-ek-target]')]);
    const [found] = marked;
    const { top = -2 } = found?.getBoundingClientRect() ?? {};
    return {
      ids: marked.map(({ id }) => id),
      inSight: top > -1 && top < innerHeight,
      open: found?.closest('details')?.open,
      focused: roots.map(({ activeElement }) => activeElement?.textContent).find(Boolean),
      focusedId: roots.map(({ activeElement }) => activeElement?.id).find(Boolean),
    };
  });

const body = `${filler}${wrapped('faq')}${filler}${plain('comparison')}${filler}`;

describe('links to what is inside', () => {
  test('the address with which the page opens', async () => {
    const { page: opened } = await clinic.visit(page(body), { path: `#${DRIVING}` });
    await upgraded(opened);
    const { focused, focusedId: _id, ...found } = await target(opened);
    expect(found).toEqual({ ids: [DRIVING], inSight: true, open: true });
    expect(focused).toContain('Can I drive home?');
  });

  test('a link of the page, a link inside, the same link again, and back', async () => {
    const links = `<a href="#${DRIVING}">To driving</a>`;
    const { page: opened } = await clinic.visit(page(links + body));
    await upgraded(opened);
    // The second time the address is that already, and the reader may have closed the answer.
    for (const _time of [1, 2]) {
      await opened.getByRole('link', { name: 'To driving' }).click();
      await opened.waitForFunction(() => scrollY > 500);
      expect(await target(opened)).toMatchObject({ ids: [DRIVING], inSight: true, open: true });
      // The keyboard is there already.
      await opened.keyboard.press('Space');
      expect(await target(opened)).toMatchObject({ open: false });
    }

    // From the table to a source of the table, and again after scrolling away.
    const cite = opened.locator('[data-ek-widget=comparison] tbody a.ek-cite[part]').first();
    const to = (await cite.getAttribute('href'))?.slice(1);
    expect(to).toBeTruthy();
    for (const _time of [1, 2]) {
      await cite.scrollIntoViewIfNeeded();
      await cite.click();
      await expect.poll(async () => (await target(opened)).inSight).toBe(true);
      expect((await target(opened)).ids).toEqual([to]);
      // The keyboard goes on from the source.
      expect((await target(opened)).focusedId).toBe(to);
    }
    await opened.goBack();
    await expect.poll(async () => (await target(opened)).ids).toEqual([DRIVING]);
  });

  test('a reader who comes back is not moved', async () => {
    const { page: opened } = await clinic.visit(page(body), { path: `#${DRIVING}` });
    await upgraded(opened);
    expect((await target(opened)).ids).toEqual([DRIVING]);
    await opened.reload();
    await upgraded(opened);
    await opened.waitForTimeout(100);
    expect(await target(opened)).toMatchObject({ ids: [] });
  });

  describe('to a widget that comes late', () => {
    const late = async (act?: (opened: Page) => Promise<void>) => {
      const { page: opened } = await clinic.visit(page(filler), { path: `#${DRIVING}` });
      await opened.waitForFunction(() => customElements.get('ek-candidacy-faq'));
      await act?.(opened);
      await opened.evaluate((html) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      }, wrapped('faq'));
      await upgraded(opened);
      return opened;
    };

    test('are followed when it comes, and again after going elsewhere and back', async () => {
      const opened = await late();
      expect(await target(opened)).toMatchObject({ ids: [DRIVING], inSight: true, open: true });
      await opened.evaluate(() => {
        location.hash = '#elsewhere';
      });
      await expect.poll(async () => (await target(opened)).ids).toEqual([]);
      await opened.goBack();
      await expect.poll(async () => (await target(opened)).ids).toEqual([DRIVING]);
    });

    test('do not take a reader away who has begun to read', async () => {
      const opened = await late(async (page) => {
        await page.mouse.wheel(0, 300);
        await page.waitForFunction(() => scrollY > 0);
      });
      expect(await target(opened)).toMatchObject({ ids: [] });
    });
  });

  test('an address that is no id, or no percent encoding, is nothing', async () => {
    const { page: opened, complaints } = await clinic.visit(page(body), { path: '#%E0%A4%A' });
    await upgraded(opened);
    await opened.evaluate(() => {
      location.hash = '#"]nothing';
    });
    await opened.waitForTimeout(100);
    expect(await target(opened)).toMatchObject({ ids: [] });
    expect(complaints).toEqual([]);
  });

  test('a row that the reader has taken out of the table comes back for a link', async () => {
    const { page: opened } = await clinic.visit(page(plain('comparison')));
    await upgraded(opened);
    await opened.getByLabel('Only rows where these routes differ').check();
    const hidden = opened.locator('.ek-comparison__row[data-ek-off]').first();
    for (const name of ['Esketamine nasal spray', 'Infusion'])
      if ((await hidden.count()) === 0)
        await opened.getByLabel(name, { exact: false }).first().uncheck();
    const id = await hidden.getAttribute('id');
    expect(id).toBeTruthy();
    await opened.evaluate((to) => {
      location.hash = `#${to}`;
    }, id);
    await expect.poll(async () => (await target(opened)).ids).toEqual([id]);
    expect(await opened.locator(`#${id}[part]`).isVisible()).toBe(true);
  });
});

test('a search finds words inside, each once and not in the HTML behind it', async () => {
  const { page: opened } = await clinic.visit(page(wrapped('faq')));
  await upgraded(opened);
  const find = (words: string) =>
    opened.evaluate((text) => {
      getSelection()?.removeAllRanges();
      let times = 0;
      // The one call by which a page can search itself as a reader does.
      const search = (window as unknown as { find(text: string): boolean }).find.bind(window);
      while (times < 5 && search(text)) times += 1;
      return times;
    }, words);
  expect(await find('people with certain blood-vessel problems')).toBe(1);
  expect(await find('had bleeding in the brain')).toBe(1);
  expect(await find('words that are nowhere')).toBe(0);
});

test('words inside are selected and copied', async () => {
  const { page: opened } = await clinic.visit(page(wrapped('crisis')));
  await upgraded(opened);
  await opened.locator('.ek-crisis__title[part]').click({ clickCount: 3 });
  const selected = await opened.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe('Thinking about suicide, or worried about someone who is?');
});
