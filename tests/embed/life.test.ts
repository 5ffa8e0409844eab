// Widgets come, go, move and change, and two versions of the module meet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openClinic, shownText, upgraded } from './clinic.ts';
import { page, plain, rendered, script, WIDGETS, wrapped } from './html.ts';
import { manifest } from './site.ts';

const clinic = openClinic();

/** Puts HTML into the page as its own scripts would. */
const insert = (opened: Page, html: string) =>
  opened.evaluate((text) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', text);
  }, html);

const opened = async (body: string, head?: string) => {
  const visit = await clinic.visit(page(body, head));
  await upgraded(visit.page);
  return visit;
};

describe('a widget', () => {
  test.each([
    ['as custom element', wrapped('faq')],
    ['as HTML alone', plain('faq')],
  ])('%s that comes late is upgraded before it is painted', async (_kind, html) => {
    const { page } = await opened('');
    const before = await page.evaluate((text) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', text);
      return new Promise<boolean>((done) => {
        // Runs right before the next painting.
        requestAnimationFrame(() => {
          const source = document.querySelector('[data-ek-widget]');
          done(!!(source?.shadowRoot ?? source?.parentElement?.shadowRoot));
        });
      });
    }, html);
    expect(before).toBe(true);
  });

  test('that is moved stays the same, with what the reader opened', async () => {
    const { page } = await opened(`${plain('faq')}<div id="there"></div>`);
    await page.locator('summary[part]').nth(1).click();
    const same = await page.evaluate(async () => {
      const host = document.querySelector('[data-ek-widget]') as HTMLElement;
      const copy = host.shadowRoot?.firstElementChild;
      document.querySelector('#there')?.append(host);
      await new Promise((done) => setTimeout(done));
      host.remove();
      await new Promise((done) => setTimeout(done));
      document.querySelector('main')?.prepend(host);
      await new Promise((done) => setTimeout(done));
      return copy === host.shadowRoot?.firstElementChild;
    });
    expect(same).toBe(true);
    expect(await page.locator('details[part][open]').count()).toBeGreaterThan(0);
  });

  test('shows what its HTML says, when that changes and when it goes', async () => {
    const { page } = await opened(wrapped('crisis'));
    await page.evaluate(() => {
      const name = document.querySelector('ek-crisis-banner .ek-crisis__name') as HTMLElement;
      name.replaceChildren('A line of the clinic');
    });
    await expect.poll(() => shownText(page)).toContain('A line of the clinic');
    expect(await page.getByRole('button', { name: 'Another country' }).count()).toBe(1);
    await page.evaluate(() => {
      document.querySelector('ek-crisis-banner')?.replaceChildren('Other words');
    });
    await expect.poll(() => shownText(page)).toContain('Other words');
    expect(await shownText(page)).not.toContain('A line of the clinic');
  });

  test('follows its attributes', async () => {
    const { page } = await opened(plain('faq'));
    const ground = () =>
      page.locator('.ek-widget[part]').evaluate((one) => getComputedStyle(one).backgroundColor);
    await page.evaluate(() =>
      document.querySelector('[data-ek-widget]')?.setAttribute('data-ek-theme', 'dark'),
    );
    await expect.poll(ground).toBe('rgb(27, 33, 39)');
    await page.evaluate(() =>
      document.querySelector('[data-ek-widget]')?.removeAttribute('data-ek-theme'),
    );
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
  });

  test('in the shadow root of another component is upgraded', async () => {
    const { page } = await opened('<div id="outer"></div>');
    const found = await page.evaluate((html) => {
      const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' }) as ShadowRoot;
      outer.innerHTML = html;
      return !!outer.querySelector('ek-crisis-banner')?.shadowRoot;
    }, wrapped('crisis'));
    expect(found).toBe(true);
  });

  test('inside another is left to that', async () => {
    const inner = rendered('crisis', { idPrefix: 'inner-' });
    const html = plain('faq').replace('</section>', `${inner}</section>`);
    const { page } = await clinic.visit(page_(html));
    await page.getByRole('button', { name: 'Open all answers' }).waitFor();
    const roots = await page.evaluate(
      () => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    );
    expect(roots).toBe(1);
  });

  test('without its HTML is told to who builds the page', async () => {
    const { page, complaints } = await clinic.visit(
      page_(`<ek-crisis-banner></ek-crisis-banner>${wrapped('faq')}`),
    );
    await expect.poll(() => complaints.length, { timeout: 6000 }).toBe(1);
    expect(complaints[0]).toContain('Evenkeel: put the HTML of evenkeel render in');
    // Somebody else's event of that name does no harm.
    await page.evaluate(() => dispatchEvent(new CustomEvent('ek-country')));
    expect(complaints).toHaveLength(1);
  });

  test.each(['weather', 'constructor'])(
    'of the kind “%s”, which nobody knows, keeps its HTML',
    async (kind) => {
      const { page, complaints } = await clinic.visit(
        page_(`<div data-ek-widget="${kind}">Rain</div>`),
      );
      await page.waitForFunction(() => customElements.get('ek-crisis-banner'));
      expect(await page.locator('main').innerText()).toContain('Rain');
      expectNone(complaints);
    },
  );
});

const page_ = page;

describe('two versions of the module', () => {
  /** Another version: the same script with other bytes, as a later release has. */
  const otherVersion = () => {
    const { file } = manifest.evenkeel;
    const body = `${readFileSync(join(root, 'dist/embed', file), 'utf8')}\n// another`;
    clinic.site.put('/ek/other.js', { body, type: 'text/javascript' });
    return '<script type="module" src="/ek/other.js"></script>';
  };

  test('do not fight: one of everything, whoever comes first', async () => {
    const head = script() + otherVersion() + script('crisis');
    const { page, complaints } = await opened(
      WIDGETS.map((name) => wrapped(name)).join('') +
        plain('faq', '', rendered('faq', { idPrefix: 'b-' })),
      head,
    );
    await insert(page, wrapped('crisis'));
    await upgraded(page);
    expect(await page.getByRole('button', { name: 'Another country' }).count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Open all answers' }).count()).toBe(2);
    expect(await page.locator('fieldset').count()).toBe(1);
    await page.getByRole('button', { name: 'Open all answers' }).first().click();
    expect(await page.getByRole('button', { name: 'Close all answers' }).count()).toBe(1);
    expectNone(complaints);
  });
});

describe('many', () => {
  test('a thousand that come and go leave nothing behind', async () => {
    const { page } = await opened('');
    const heap = () =>
      page.evaluate(async () => {
        for (let round = 0; round < 3; round += 1) {
          (window as unknown as { gc(): void }).gc();
          await new Promise((done) => setTimeout(done, 50));
        }
        return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory
          .usedJSHeapSize;
      });
    const comeAndGo = (times: number) =>
      page.evaluate(
        async ([html, count]) => {
          const main = document.querySelector('main') as HTMLElement;
          for (let index = 0; index < count; index += 1) {
            main.insertAdjacentHTML('beforeend', html);
            await new Promise((done) => setTimeout(done));
            if (!main.lastElementChild?.shadowRoot) throw new Error('It was not upgraded.');
            main.lastElementChild.remove();
          }
        },
        [wrapped('crisis'), times] as const,
      );
    await comeAndGo(200);
    const before = await heap();
    await comeAndGo(1000);
    const after = await heap();
    // A widget that stays would keep some 20 kB: a thousand of them 20 MB.
    expect(after - before).toBeLessThan(500_000);
  });

  test('a hundred on one page are all upgraded, each with its own controls', async () => {
    const html = Array.from({ length: 100 }, (_, index) =>
      plain('crisis', '', rendered('crisis', { idPrefix: `n${index}-` })),
    );
    const { page, complaints } = await opened(html.join(''));
    expect(await page.getByRole('button', { name: 'Another country' }).count()).toBe(100);
    const sheets = await page.evaluate(
      () =>
        new Set(
          [...document.querySelectorAll('[data-ek-widget]')].flatMap(
            ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? [],
          ),
        ).size,
    );
    expect(sheets).toBe(1);
    expectNone(complaints);
  });
});

test('nothing on the page moves when the script is there before the first painting', async () => {
  const head = script('evenkeel', ' blocking="render"');
  const words = '<p>Words of the clinic</p>';
  const body = WIDGETS.map((name) => `${wrapped(name)}${words}`).join('');
  const { page: shown } = await clinic.visit(page(body, head));
  await upgraded(shown);
  const shift = await shown.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 500);
      }),
  );
  expect(shift).toBe(0);
  const paintedBefore = await shown.evaluate(() => performance.getEntriesByType('paint').length);
  expect(paintedBefore).toBeGreaterThan(0);
});
