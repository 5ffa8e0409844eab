// A page that allows nothing, and content that tries something.
import { expect, test } from 'vitest';
import { expectNone } from '../setup/expect-none.ts';
import { openClinic, upgraded } from './clinic.ts';
import { page, plain, rendered, script, WIDGETS, wrapped } from './html.ts';
import { manifest } from './site.ts';

const clinic = openClinic();

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

const everything =
  WIDGETS.map((widget) => wrapped(widget, 'theme="dark" accent="#5b2a86" heading-level="3"')).join(
    '',
  ) +
  WIDGETS.map((widget) =>
    plain(widget, 'data-ek-theme="auto"', rendered(widget, { idPrefix: 'two-' })),
  ).join('');

const strict = (body: string) => ({
  body: page(body),
  headers: { 'content-security-policy': STRICT },
});

test('the strictest policy is kept, nothing is asked for, nothing is stored', async () => {
  const { page: opened, complaints, requests } = await clinic.visit(strict(everything));
  await upgraded(opened);
  // Everything that a reader may press.
  await opened.getByRole('button', { name: 'Open all answers' }).first().click();
  await opened.getByRole('checkbox').first().uncheck();
  await opened.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  expectNone(complaints);
  expect(requests).toEqual([`${clinic.site.origin}/ek/${manifest.evenkeel.file}`]);
  await opened.getByRole('button', { name: 'Another country' }).first().click();
  await opened.getByRole('combobox').first().selectOption('GB');
  await opened.getByRole('link', { name: 'Call 116 123' }).first().waitFor();
  expectNone(complaints);
  expect(requests.slice(1)).toEqual([`${clinic.site.origin}/ek/${manifest.lines.file}`]);
  const kept = await opened.evaluate(async () => [
    document.cookie,
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys().catch(() => [])),
  ]);
  expect(kept).toEqual(['']);
});

test('the policy is one that would refuse what must not be done', async () => {
  const { page: opened, complaints } = await clinic.visit(strict(everything));
  const refused = await opened.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      return 'nothing';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  expect(complaints.join()).toContain('TrustedHTML');
});

test('content that tries to run something runs nothing', async () => {
  const tries = rendered('crisis')
    .replace('data-ek-choose-other="', 'data-ek-choose-other="&lt;img src=x onerror=hit()&gt; ')
    .replace('href="sms:988"', 'href="javascript:hit()"')
    .replace('</aside>', '<img src="x" onerror="hit()"><script>hit()</script></aside>');
  const settings =
    'accent="red;} *{display:none" theme="&quot;&gt;&lt;script&gt;hit()&lt;/script&gt;" heading-level="&lt;img src=x onerror=hit()&gt;" country="javascript:hit()" lines="javascript:hit()"';
  const head = `<script src="/hit.js"></script>${script()}`;
  clinic.site.put('/hit.js', {
    body: 'window.hits = 0; window.hit = () => { hits += 1; };',
    type: 'text/javascript',
  });
  const { page: opened, complaints } = await clinic.visit({
    body: page(wrapped('crisis', settings, tries), head),
    headers: { 'content-security-policy': STRICT },
  });
  await upgraded(opened);
  const other = opened.getByRole('button', { name: 'Another country' });
  expect(await other.textContent()).toBe('<img src=x onerror=hit()> Another country');
  await opened.locator('a[part]', { hasText: 'Text 988' }).click();
  await opened.waitForTimeout(200);
  expect(await opened.evaluate(() => (window as unknown as { hits: number }).hits)).toBe(0);
  // Each wrong setting is told, with what to write.
  for (const name of ['accent', 'theme', 'country']) {
    expect(complaints.join('\n')).toMatch(new RegExp(`warning: Evenkeel: ${name} .*Write `));
  }
  expect(await opened.getByRole('link', { name: 'Call 988' }).isVisible()).toBe(true);
});
