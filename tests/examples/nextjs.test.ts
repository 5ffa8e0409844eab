import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import document from '../../examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { openPage } from '../setup/open-page.ts';
import { browserOfFile } from './browser.ts';
import { scriptsOf } from './scriptsOf.ts';
import type {} from './setup.ts';
import { flat, shownTexts } from './shownTexts.ts';

const url = inject('examples').nextjs?.url ?? '';
const browser = browserOfFile();
const guide = parseGuide(document).guide as GuideDocument;
/** The FAQ's script in this app, gzipped. Raise it only with a reason. */
const FAQ_BYTES = 4000;

test('without script every word of the guide can be read', async () => {
  const { page } = await openPage(browser(), url, { javaScriptEnabled: false });
  const shown = flat(await page.locator('body').innerText());
  const texts = shownTexts(guide).map(flat);
  expect(texts.length).toBeGreaterThan(200);
  expectNone(texts.filter((text) => !shown.includes(text)));
  await page.close();
});

test('the structured data is that of the guide', async () => {
  const { page } = await openPage(browser(), url, { javaScriptEnabled: false });
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'MedicalWebPage', name: guide.title });
  await page.close();
});

describe('script', () => {
  /** Next's own page for an address that does not exist: what every page of the app loads. */
  const scriptsOfEveryPage = () => scriptsOf(browser(), `${url}/no-such-page`);

  test('a page without questions brings none of ours', async () => {
    const everyPage = await scriptsOfEveryPage();
    const ours = await scriptsOf(browser(), `${url}/side-effects`);
    expect([...ours.keys()].sort()).toEqual([...everyPage.keys()].sort());
    expect([...ours.values()].filter((code) => /\bek-/.test(code))).toEqual([]);
    expect(ours.size).toBeGreaterThan(0);
  });

  test('the guide brings the questions, and nothing else of ours', async () => {
    const everyPage = await scriptsOfEveryPage();
    const scripts = await scriptsOf(browser(), `${url}/`);
    const more = [...scripts].filter(([address]) => !everyPage.has(address));
    expect(more.map(([address]) => address)).toHaveLength(1);
    const [[, code] = ['', '']] = more;
    const classes = [...code.matchAll(/\bek-[a-z-]+/g)].map(([name]) => name);
    expect([...new Set(classes)]).toEqual(['ek-faq']);
    const parts = [...code.matchAll(/\["([A-Z]\w+)",0,/g)].map(([, name]) => name ?? '');
    expect(parts).toContain('FaqRoot');
    expectNone(parts.filter((name) => name.length > 1 && !name.startsWith('Faq')));
    expect(
      gzipSync(code, { level: 9 }).length,
      'The script of the questions grew: make it smaller, or raise FAQ_BYTES and say why.',
    ).toBeLessThanOrEqual(FAQ_BYTES);
  });
});
