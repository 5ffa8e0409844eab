// Pages that style everything: inside a widget nothing of it shows.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, rendered, script, WIDGETS, wrapped } from './html.ts';

const clinic = openClinic();

/** What a page does to its own elements, by what it is called. */
const HOSTS: Readonly<Record<string, string>> = {
  'unsets everything': '*, *::before, *::after { all: unset }',
  'shows tables as blocks':
    'table, thead, tbody, tr, th, td { display: block !important; width: 100% !important; float: left }',
  'forbids everything': `* { color: red !important; background: yellow !important; margin: 30px !important;
    padding: 20px !important; border: 5px dotted lime !important; line-height: 0.5 !important;
    letter-spacing: 0.4em !important; text-transform: uppercase !important; text-align: center !important;
    word-spacing: 2em !important; font-weight: 900 !important; font-style: italic !important;
    text-indent: 3em !important; white-space: nowrap !important; list-style: square !important;
    cursor: none !important; box-sizing: content-box !important; display: inline !important }`,
  'has tiny root letters': 'html { font-size: 1px } body { font-size: 16px }',
  'has huge root letters': 'html { font-size: 100px } body { font-size: 16px }',
  'hides what it does not know':
    'section, aside, details, summary, fieldset, [class*=ek-] { display: none }',
  'closes gaps with letters of no size': 'main { font-size: 0 }',
};

/** What makes the look of a widget, for every element of it. */
const looks = (opened: Page) =>
  opened.evaluate(() => {
    const names = [
      'color',
      'backgroundColor',
      'display',
      'fontWeight',
      'fontStyle',
      'textTransform',
      'letterSpacing',
      'wordSpacing',
      'textIndent',
      'textAlign',
      'whiteSpace',
      'borderTopStyle',
      'borderTopWidth',
      'paddingTop',
      'lineHeight',
      'fontSize',
      'listStyleType',
      'boxSizing',
      'float',
    ] as const;
    return [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('*') ?? [])].map((element) => {
        const style = getComputedStyle(element);
        return `${element.localName}.${element.getAttribute('class')}: ${names.map((name) => style[name]).join('; ')}`;
      }),
    );
  });

const body =
  WIDGETS.map((name) => plain(name)).join('') +
  wrapped('crisis', '', rendered('crisis', { idPrefix: 'two-' }));
const widths = (opened: Page) =>
  opened.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => {
      const widget = shadowRoot?.querySelector('.ek-widget');
      return widget ? [widget.getBoundingClientRect().width] : [];
    }),
  );

const open = async (css: string, options = {}) => {
  const head = `${script()}<style>main { font: 16px/1.5 Georgia } ${css}</style>`;
  const { page: opened } = await clinic.visit(page(body, head), options);
  await upgraded(opened);
  return opened;
};

/** A picture to look at, where somebody asks for it. */
async function picture(opened: Page, name: string): Promise<void> {
  const folder = process.env.EVENKEEL_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await opened.screenshot({ path: `${folder}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
}

describe.each(Object.keys(HOSTS))('a page that %s', (name) => {
  test('changes nothing inside', async () => {
    const wide = { viewport: { width: 1600, height: 900 } };
    const wanted = await looks(await open('', wide));
    const opened = await open(HOSTS[name] as string, wide);
    const found = await looks(opened);
    await picture(opened, name);
    if (name.startsWith('closes gaps')) {
      // Letters that nobody can read are not taken over.
      expect(found[0]).toContain('; 14px;');
    } else if (!name.startsWith('unsets')) {
      expect(found).toEqual(wanted);
    } else {
      // The page has unset its own size too, which is handed down.
      const sizes = /[\d.]+(?:px|em)/g;
      expect(found.map((one) => one.replace(sizes, ''))).toEqual(
        wanted.map((one) => one.replace(sizes, '')),
      );
    }
    expect(found.length).toBeGreaterThan(500);
  });
});

test.each([
  'display: flex',
  'display: inline-flex; flex-wrap: wrap',
  'float: left',
  'display: grid; grid-template-columns: auto auto',
])('in a box with %s a widget has room', async (css) => {
  const opened = await open(`main { ${css} }`);
  await picture(opened, css);
  for (const width of await widths(opened)) expect(width).toBeGreaterThan(150);
});

test.each([320, 390, 1200])('at %i px nothing is cut off, in either direction', async (width) => {
  for (const dir of ['ltr', 'rtl']) {
    const head = `${script()}<style>body { margin: 16px }</style>`;
    const { page: opened } = await clinic.visit(page(body, head, `lang="ar" dir="${dir}"`), {
      viewport: { width, height: 800 },
    });
    await upgraded(opened);
    await picture(opened, `${width} ${dir}`);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The words are English, whatever is around them.
    const { direction, lang } = await opened.evaluate(() => {
      const widget = document.querySelector('[data-ek-widget]')?.shadowRoot
        ?.firstElementChild as HTMLElement;
      return { direction: getComputedStyle(widget).direction, lang: widget.lang };
    });
    expect({ direction, lang }).toEqual({ direction: 'ltr', lang: 'en-US' });
  }
});

describe('dark', () => {
  const grounds = (opened: Page) =>
    opened.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => {
        const widget = shadowRoot?.querySelector('.ek-widget');
        return widget ? [getComputedStyle(widget).backgroundColor] : [];
      }),
    );
  const DARK = 'rgb(27, 33, 39)';
  const LIGHT = 'rgb(255, 255, 255)';

  test('is what the page, the attribute or the reader asks for', async () => {
    const faqs = ['', 'theme="auto"', 'theme="dark"', 'theme="light"'].map((theme, index) =>
      wrapped('faq', theme, rendered('faq', { idPrefix: `n${index}-` })),
    );
    const { page: opened } = await clinic.visit(page(faqs.join('')), { colorScheme: 'dark' });
    await upgraded(opened);
    expect(await grounds(opened)).toEqual([LIGHT, DARK, DARK, LIGHT]);
    await picture(opened, 'dark');
    await opened.emulateMedia({ colorScheme: 'light' });
    expect(await grounds(opened)).toEqual([LIGHT, LIGHT, DARK, LIGHT]);
    await opened.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await grounds(opened)).toEqual([LIGHT, LIGHT, LIGHT, LIGHT]);
  });

  test('takes over no light ground', async () => {
    const html = `<style>main { --ek-ground: #fffbe6 }</style>${wrapped('faq', 'theme="dark"')}`;
    const { page: opened } = await clinic.visit(page(html));
    await upgraded(opened);
    expect(await grounds(opened)).toEqual([DARK]);
  });

  test('the variables of a dark page are taken over whole', async () => {
    const opened = await open('main { --ek-surface: #101010; --ek-ink: #f0f0f0 }');
    expect(await grounds(opened)).toContain('rgb(16, 16, 16)');
  });
});

test('a page in forced colours shows edges, and pictures that tell parts apart', async () => {
  const opened = await open('', { forcedColors: 'active', colorScheme: 'dark' });
  await picture(opened, 'forced colours');
  const { border, ground, strokes, icons } = await opened.evaluate(() => {
    const all = (name: string, selector: string) =>
      [
        ...(document
          .querySelector(`[data-ek-widget=${name}]`)
          ?.shadowRoot?.querySelectorAll(selector) ?? []),
      ].map((one) => getComputedStyle(one));
    return {
      border: all('crisis', '.ek-crisis')[0]?.borderTopWidth,
      ground: all('side-effects', '.ek-widget')[0]?.backgroundColor,
      strokes: ['marks', 'holes', 'affected'].map((part) => [
        ...new Set(all('side-effects', `.ek-icon-array__${part}`).map(({ stroke }) => stroke)),
      ]),
      icons: [...new Set(all('side-effects', '.ek-callout__icon').map(({ color }) => color))],
    };
  });
  expect(border).toBe('3px');
  const [marks, holes, affected] = strokes;
  expect(holes).toEqual([ground]);
  expect(marks).not.toContain(ground);
  expect(affected).not.toContain(ground);
  // Whatever the severity, in the colour of words.
  expect(icons).toEqual(['rgb(255, 255, 255)']);
});
