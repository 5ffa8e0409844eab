// What the module adds: open all, the choice of routes, settings, parts, events.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, rendered, WIDGETS, wrapped } from './html.ts';

const clinic = openClinic();

const opened = async (body: string) => {
  const visit = await clinic.visit(page(body));
  await upgraded(visit.page);
  return visit;
};

/** Keeps what the widgets tell the page. */
const listen = (page: Page, name: string) =>
  page.evaluate((type) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener(type, (event) => told.push((event as CustomEvent).detail));
  }, name);
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

test('every answer is opened and closed by one button, which the page is told', async () => {
  const { page } = await opened(wrapped('faq'));
  const answers = page.locator('.ek-faq__item[part]');
  const open = page.locator('.ek-faq__item[part][open]');
  const count = await answers.count();
  await listen(page, 'ek-toggle');
  await page.getByRole('button', { name: 'Open all answers' }).click();
  expect(await open.count()).toBe(count);
  await expect.poll(async () => (await told(page)).length).toBe(count);
  expect(await told(page)).toContainEqual({
    id: 'ketamine-for-depression-faq-driving',
    open: true,
  });
  await answers.first().locator('summary').click();
  // Not all are open now, so the button opens again.
  await page.getByRole('button', { name: 'Open all answers' }).click();
  await page.getByRole('button', { name: 'Close all answers' }).click();
  expect(await open.count()).toBe(0);
});

/** The words of the table that are in sight, row by row. */
const table = (page: Page, selector: string) =>
  page.evaluate((where) => {
    const source = document.querySelector(where) as HTMLElement;
    const tree = source.shadowRoot ?? source;
    return [...tree.querySelectorAll('tr')]
      .filter((row) => row.getBoundingClientRect().height > 0)
      .map((row) =>
        [...row.children]
          .filter((cell) => cell.getBoundingClientRect().width > 0)
          .map((cell) => cell.textContent)
          .join(' | '),
      );
  }, selector);

test('the choice of routes and rows shows what the stylesheet shows without script', async () => {
  const styles = readFileSync(join(root, 'dist/styles.css'), 'utf8');
  const withBoxes = rendered('comparison', { idPrefix: 'css-', styles: { link: '/styles.css' } });
  clinic.site.put('/styles.css', { body: styles, type: 'text/css' });
  // Of a kind that the module leaves alone.
  const light = withBoxes.replace('data-ek-widget="comparison"', 'id="light"');
  const { page } = await opened(light + plain('comparison'));
  await page.setViewportSize({ width: 1200, height: 900 });
  const boxes = (selector: string) => page.locator(`${selector} input[type=checkbox]`);
  const [without, withScript] = [boxes('#light'), boxes('[data-ek-widget]')];
  expect(await withScript.count()).toBe(await without.count());
  expect(await page.locator('[data-ek-widget] label').allTextContents()).toEqual(
    await page.locator('#light label').allTextContents(),
  );
  const seen = new Set<string>();
  // Every way to tick four routes, with all rows and with those that differ.
  for (let choice = 0; choice < 32; choice += 1) {
    for (const all of [without, withScript])
      await all.evaluateAll((inputs, bits) => {
        (inputs as HTMLInputElement[]).forEach((input, index) => {
          if (input.checked !== Boolean(bits & (1 << index))) input.click();
        });
      }, choice);
    const [one, two] = [await table(page, '#light'), await table(page, '[data-ek-widget]')];
    expect(two, `choice ${choice.toString(2)}`).toEqual(one);
    seen.add(one.join());
  }
  expect(seen.size).toBeGreaterThan(10);
});

test('the choice is told to the page; boxes that came along are used', async () => {
  const html = rendered('comparison', { styles: { link: '/styles.css' } });
  const { page } = await opened(plain('comparison', '', html.replace(/<link[^>]*>/, '')));
  expect(await page.locator('fieldset[part]').count()).toBe(1);
  await listen(page, 'ek-compare');
  await page.locator('[part].ek-comparison__choice').nth(1).uncheck();
  expect(await told(page)).toEqual([
    { routes: ['Infusion', 'Tablet or lozenge', 'Compounded nasal spray'], onlyDifferent: false },
  ]);
  for (const index of [0, 2, 3])
    await page.locator('[part].ek-comparison__choice').nth(index).uncheck();
  // Nothing is ticked, so all is shown.
  const last = (await told(page)).at(-1) as { routes: string[] };
  expect(last.routes).toHaveLength(4);
});

test('where a system has dropped the boxes and left their words, the boxes come back', async () => {
  const html = rendered('comparison', { styles: { link: '/styles.css' } });
  const stripped = html.replace(/<link[^>]*>/, '').replace(/<input[^>]*>/g, '');
  const { page } = await opened(plain('comparison', '', stripped));
  expect(await page.locator('fieldset[part]').count()).toBe(1);
  expect(await page.getByRole('checkbox', { name: 'Infusion' }).isChecked()).toBe(true);
});

describe('settings', () => {
  const levels = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
          (heading) => heading.ariaLevel ?? heading.localName[1],
        ),
      ),
    );

  test.each([1, 3, 5])(
    'the level of headings, %d, kept in order and never below 6',
    async (first) => {
      const html = rendered('side-effects');
      const own = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(new Set(own).size).toBe(3);
      const { page } = await opened(wrapped('side-effects', `heading-level="${first}"`, html));
      const moved = own.map((level) => `${Math.min(6, level - (own[0] ?? 0) + first)}`);
      expect(await levels(page)).toEqual(moved);
    },
  );

  const look = (page: Page) =>
    page
      .locator('.ek-crisis__action[part]')
      .first()
      .evaluate((link) => {
        const banner = link.closest('.ek-crisis') as Element;
        return {
          ground: getComputedStyle(banner).backgroundColor,
          ink: getComputedStyle(banner).color,
        };
      });

  /** Contrast of two colours as the browser paints them (WCAG 2.2). */
  const contrast = (page: Page, pair: readonly [string, string]) =>
    page.evaluate((colors) => {
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const [one, two] = colors.map((color) => {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
          .map((part) => part / 255)
          .map((part) => (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      }) as [number, number];
      return Math.max(one / two, two / one);
    }, pair);

  const ACCENTS = [
    '#17535f',
    '#ffee00',
    '#00ff66',
    '#00ff00',
    '#66ff66',
    '#00ffff',
    '#ff0000',
    '#0000ff',
    '#ffffff',
    '#000000',
    '#888888',
    '#ff00ff',
  ];

  test.each(['light', 'dark'])('any accent can be read, in the %s theme', async (theme) => {
    const settings = (accent: string) => `theme="${theme}" accent="${accent}"`;
    const body = ACCENTS.map(
      (accent) => wrapped('crisis', settings(accent)) + wrapped('comparison', settings(accent)),
    );
    const { page } = await opened(body.join(''));
    const pairs = await page.evaluate(() =>
      [...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) =>
        ['.ek-crisis', '.ek-cite', '[data-status="approved"]']
          .flatMap((selector) => shadowRoot?.querySelector(selector) ?? [])
          .map((part): [string, string] => {
            const style = getComputedStyle(part);
            const ground = style.backgroundColor;
            const around = getComputedStyle(shadowRoot?.querySelector('.ek-widget') as Element);
            return [style.color, /, 0\)$/.test(ground) ? around.backgroundColor : ground];
          }),
      ),
    );
    expect(pairs).toHaveLength(ACCENTS.length * 3);
    for (const pair of pairs) expect(await contrast(page, pair), pair.join()).toBeGreaterThan(4.5);
  });

  test('wrong ones fall back, and the console says what to write', async () => {
    const wrong = 'accent="teal" theme="night" heading-level="7"';
    const { page, complaints } = await opened(
      wrapped('faq', wrong) + wrapped('crisis', 'accent="red"'),
    );
    expect(await levels(page)).toContain('2');
    expect((await look(page)).ground).toBe('rgb(18, 63, 73)');
    // Each names the element beside the words.
    expect(complaints.sort()).toEqual([
      'warning: Evenkeel: accent is "red". Write a colour like #17535f. JSHandle@node',
      'warning: Evenkeel: accent is "teal". Write a colour like #17535f. JSHandle@node',
      'warning: Evenkeel: heading-level is "7". Write a number from 1 to 6. JSHandle@node',
      'warning: Evenkeel: theme is "night". Write light, dark or auto. JSHandle@node',
    ]);
  });

  test('the page can name colours and fonts, and style parts', async () => {
    const { page } = await opened(
      `<style>
        main { --ek-crisis: rgb(60, 20, 80); --ek-font-display: monospace; font-family: Georgia; }
        ::part(crisis__action) { border-radius: 3px; }
      </style>${wrapped('crisis')}${plain('faq')}`,
    );
    expect((await look(page)).ground).toBe('rgb(60, 20, 80)');
    const styles = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll(
          '.ek-crisis__action,.ek-boxed__heading,.ek-faq__summary',
        ) ?? []),
      ]);
      const of = (name: string) =>
        getComputedStyle(parts.find(({ className }) => className.includes(name)) as Element);
      return [of('action').borderRadius, of('boxed').fontFamily, of('summary').fontFamily];
    });
    expect(styles).toEqual(['3px', 'monospace', 'Georgia']);
  });
});

test('axe finds nothing, whatever was opened, in light and dark', async () => {
  const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const theme of ['light', 'dark']) {
    const { page } = await opened(
      WIDGETS.map((name) => wrapped(name, `theme="${theme}"`)).join(''),
    );
    await page.getByRole('button', { name: 'Open all answers' }).click();
    await page.getByRole('button', { name: 'Another country' }).click();
    await page.getByRole('combobox').waitFor();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { axe: run } = window as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await run.run({ resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expectNone(found);
  }
});
