// What holds of the embed module for any HTML, any setting and whatever a reader did. In a browser: without
// a document it does nothing.
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { hostileText } from '../fuzz/hostile.ts';
import { settings } from '../fuzz/settings.ts';
import { openClinic, upgraded } from './clinic.ts';
import { page, WIDGETS, type Widget, wrapped } from './html.ts';

const clinic = openClinic();

// What the given HTML itself tries is refused, so that no case waits for a dialog.
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

let shown: Page;
let errors: string[];
beforeEach(async () => {
  const body = page(wrapped('faq'));
  const visit = await clinic.visit({ body, headers: { 'content-security-policy': POLICY } });
  shown = visit.page;
  errors = visit.complaints;
  await upgraded(shown);
});

const every = <Input>(input: fc.Arbitrary<Input>, check: (input: Input) => Promise<void>) =>
  fc.assert(fc.asyncProperty(input, check), { seed: settings.seed, numRuns: 150 });

/** The policy's own words about the given HTML are no error of the module's. */
const errorsOf = (said: readonly string[]) =>
  said.filter((one) => one.startsWith('error: ') && !/Content Security Policy/.test(one));

const hostileElement = fc
  .tuple(
    fc.constantFrom(
      'a',
      'p',
      'img',
      'svg',
      'script',
      'iframe',
      'form',
      'button',
      'animate',
      'details',
    ),
    fc.constantFrom(
      'href',
      'xlink:href',
      'action',
      'formaction',
      'onload',
      'onclick',
      'ONERROR',
      'id',
    ),
    hostileText,
    hostileText,
  )
  .map(([tag, name, value, text]) => {
    const quoted = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<${tag} ${name}="${quoted}">${text}</${tag}>`;
  });

const hostileHtml = fc
  .array(fc.oneof(hostileElement, hostileText), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('<hr>'));

/** Puts HTML into a new widget, and tells what could run in its copy and which texts that has lost. */
const drawn = (widget: Widget, html: string) =>
  shown.evaluate(
    async ([kind, inner]) => {
      const around = document.createElement('ek-widget');
      const source = document.createElement('div');
      source.dataset.ekWidget = kind;
      source.innerHTML = inner;
      around.append(source);
      document.querySelector('main')?.replaceChildren(around);
      while (!around.shadowRoot) await new Promise((done) => setTimeout(done));
      const root = around.shadowRoot;
      const leads = ['href', 'xlink:href', 'action', 'formaction'];
      const isUnsafe = ({ name, value }: Attr) => {
        if (name.startsWith('on')) return true;
        if (!leads.includes(name)) return false;
        if (!URL.canParse(value, document.baseURI)) return true;
        return !/^(?:https?|tel|sms|mailto):$/.test(new URL(value, document.baseURI).protocol);
      };
      const all = [...root.querySelectorAll('*')];
      const runs = 'script, iframe, frame, object, embed, animate, set';
      const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (!parentElement?.closest(runs)) texts.push(textContent ?? '');
      }
      const copied = root.textContent ?? '';
      return {
        running: all.filter((one) => one.matches(runs)).map(({ localName }) => localName),
        unsafe: all.flatMap((one) => [...one.attributes].filter(isUnsafe).map(({ name }) => name)),
        lost: texts.filter((text) => !copied.includes(text)),
      };
    },
    [widget, html] as const,
  );

test('whatever HTML a widget has, nothing in its copy runs, and no text is lost', async () => {
  await every(fc.tuple(fc.constantFrom(...WIDGETS), hostileHtml), async ([widget, html]) => {
    expect(await drawn(widget, html)).toEqual({ running: [], unsafe: [], lost: [] });
  });
  expect(errorsOf(errors)).toEqual([]);
}, 120_000);

test('whatever a setting says, every word of the widget is there', async () => {
  const words = () =>
    shown.evaluate(() => document.querySelector('ek-candidacy-faq')?.shadowRoot?.textContent);
  const before = await words();
  const names = fc.constantFrom('theme', 'accent', 'heading-level');
  await every(fc.tuple(names, hostileText), async ([name, value]) => {
    await shown.evaluate(
      ([setting, said]) => document.querySelector('ek-candidacy-faq')?.setAttribute(setting, said),
      [name, value] as const,
    );
    expect(await words()).toBe(before);
  });
  expect(errorsOf(errors)).toEqual([]);
}, 120_000);

test('whichever answers a reader has open, they are open when the HTML changes', async () => {
  await every(fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), async (open) => {
    const after = await shown.evaluate(async (states) => {
      const source = document.querySelector('[data-ek-widget]') as HTMLElement;
      const root = source.parentElement?.shadowRoot as ShadowRoot;
      const answers = () => [...root.querySelectorAll('details')];
      const [first] = answers();
      for (const [at, one] of answers().entries()) one.open = states[at] === true;
      source.append(document.createElement('hr'));
      while (first?.isConnected) await new Promise((done) => setTimeout(done));
      return answers().map((one) => one.open);
    }, open);
    expect(after).toEqual(open.slice(0, after.length));
    expect(after.length).toBeGreaterThan(1);
  });
}, 120_000);
