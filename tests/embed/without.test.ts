// Whatever becomes of the script: the words, the table and the phone links are there.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { openClinic, upgraded, type Visit } from './clinic.ts';
import { page, plain, rendered, script, WIDGETS, type Widget, wrapped } from './html.ts';
import { manifest } from './site.ts';

const clinic = openClinic();

const all = WIDGETS.map((widget) => wrapped(widget)).join('');
const allPlain = WIDGETS.map((widget) => plain(widget)).join('');

/** Words of HTML in order, wherever elements begin and end. */
const wordsOf = (html: string): string[] =>
  html
    .replace(/<[^<>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()
    .split(/\s+/);

/** What is in the tree that a browser shows of one widget. */
const shown = (page: Page, widget: Widget) =>
  page.evaluate((name) => {
    const source = document.querySelector(`[data-ek-widget="${name}"]`) as HTMLElement;
    const root = source.shadowRoot ?? source.parentElement?.shadowRoot ?? source;
    return {
      text: root.textContent ?? '',
      rows: root.querySelectorAll('tr').length,
      visible: [...root.querySelectorAll<HTMLElement>('a[href^="tel:"]')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.textContent),
    };
  }, widget);

type Failure = (body: string) => Promise<Visit>;

const failures: Readonly<Record<string, Failure>> = {
  'JavaScript is off': (body) => clinic.visit(page(body), { javaScriptEnabled: false }),
  'the script is not found': (body) =>
    clinic.visit(page(body, '<script type="module" src="/ek/gone.js"></script>')),
  'another script is served in its place': (body) => {
    const { file } = manifest.crisis;
    const head = `<script type="module" src="/ek/${file}" integrity="${manifest.evenkeel.integrity}"></script>`;
    return clinic.visit(page(body, head));
  },
  'the page allows no script': (body) =>
    clinic.visit({
      body: page(body),
      headers: { 'content-security-policy': "default-src 'none'; img-src data:" },
    }),
  'the browser is too old': async (body) => {
    const old = `<script>CSS.supports = () => false</script>${script()}`;
    return clinic.visit(page(body, old));
  },
};

describe.each(Object.keys(failures))('%s', (name) => {
  test.each([
    ['custom elements', all],
    ['HTML alone', allPlain],
  ])('%s show every word, the whole table and the phone links', async (_kind, body) => {
    const visit = await (failures[name] as Failure)(body);
    await visit.page.waitForLoadState();
    for (const widget of WIDGETS) {
      const { text, rows, visible } = await shown(visit.page, widget);
      expect(text.split(/\s+/).join('')).toBe(wordsOf(rendered(widget)).join(''));
      expect(visible).toContain('Call 988');
      if (widget === 'comparison') expect(rows).toBe(rendered(widget).split('<tr').length - 1);
    }
    const isUpgraded = await visit.page.evaluate(
      () => document.querySelectorAll('ek-crisis-banner:defined').length > 0,
    );
    expect(isUpgraded).toBe(false);
  });
});

test('while the script is on its way, the page can be read and used', async () => {
  const { file } = manifest.evenkeel;
  const body = await fetch(`${clinic.site.origin}/ek/${file}`).then((answer) => answer.text());
  clinic.site.put('/slow.js', { body, type: 'text/javascript', delay: 2500 });
  const head = '<script type="module" src="/slow.js"></script>';
  const url = clinic.site.put('/slow', page(all, head));
  const opened = await clinic.browser.newPage();
  await opened.goto(url, { waitUntil: 'commit' });
  const call = opened.getByRole('link', { name: 'Call 988' }).first();
  await call.waitFor();
  const before = await shown(opened, 'crisis');
  expect(before.visible).toContain('Call 988');
  expect(
    await opened.evaluate(() => !!document.querySelector('ek-crisis-banner')?.shadowRoot),
  ).toBe(false);
  await call.focus();
  await upgraded(opened);
  const after = await shown(opened, 'crisis');
  expect(after.text).toContain(before.text);
  // The keyboard goes on from where the reader was.
  expect(
    await opened.evaluate(
      () => document.querySelector('ek-crisis-banner')?.shadowRoot?.activeElement?.textContent,
    ),
  ).toBe('Call 988');
  await opened.context().close();
});

test('what goes wrong in one widget costs no other, and leaves its HTML', async () => {
  const broken = `<script>
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      if (this.localName === 'ek-candidacy-faq') throw new Error('No shadow here');
      return attach.call(this, options);
    };
  </script>`;
  const visit = await clinic.visit(page(all, broken + script()));
  await visit.page.waitForFunction(() => document.querySelector('ek-side-effects')?.shadowRoot);
  const faq = await shown(visit.page, 'faq');
  expect(faq.text.split(/\s+/).join('')).toBe(wordsOf(rendered('faq')).join(''));
  expect(faq.visible).toContain('Call 988');
  expectNone(visit.complaints.filter((said) => !/the HTML stays/.test(said)));
  expect(visit.complaints).toHaveLength(1);
});
