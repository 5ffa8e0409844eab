// Lines of another country, and a site's own lines, drawn as React draws them.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { crisisCountries } from '../../src/crisis-lines/all.ts';
import { renderWidget } from '../../src/render/index.ts';
import { override } from '../fixtures/override.ts';
import { expectNone } from '../setup/expect-none.ts';
import { openClinic, shownText, upgraded } from './clinic.ts';
import { ketamine, page, plain, rendered, wrapped } from './html.ts';
import { manifest } from './site.ts';

const clinic = openClinic();

/** Compares what stands in a shadow root with HTML, as trees. */
const differences = (opened: Page, selector: string, html: string) =>
  opened.evaluate(
    ([where, text]) => {
      const written = new DOMParser().parseFromString(text, 'text/html');
      const host = document.querySelector('main [data-ek-widget]') as HTMLElement;
      const root = (host.shadowRoot ?? host.parentElement?.shadowRoot) as ShadowRoot;
      const clean = (node: Element) => {
        const copy = node.cloneNode(true) as Element;
        for (const one of [copy, ...copy.querySelectorAll('*')]) one.removeAttribute('part');
        copy.querySelector('.ek-crisis__choice')?.remove();
        copy.normalize();
        return copy;
      };
      const [drawn, wanted] = [root, written].map((tree) =>
        [...tree.querySelectorAll(where)].map(clean),
      ) as [Element[], Element[]];
      if (wanted.length === 0 || drawn.length !== wanted.length) return [`${drawn.length} drawn`];
      return wanted.flatMap((one, index) => {
        const other = drawn[index] as Element;
        return one.isEqualNode(other) ? [] : [`${other.outerHTML}\n  is not\n${one.outerHTML}`];
      });
    },
    [selector, html] as const,
  );

const nameOf = (code: string): string =>
  new Intl.DisplayNames('en-US', { type: 'region' }).of(code) ?? code;

describe('another country', () => {
  test('every one of them is drawn as React draws it', async () => {
    const { page: opened, complaints } = await clinic.visit(page(wrapped('crisis')));
    await opened.getByRole('button', { name: 'Another country' }).click();
    const choice = opened.getByRole('combobox', { name: 'Show numbers for' });
    expect(await choice.inputValue()).toBe('US');
    expect(await choice.evaluate((one) => one.matches(':focus'))).toBe(true);
    const found: string[] = [];
    for (const { country } of crisisCountries) {
      await choice.selectOption(country);
      const named = await opened.evaluate(nameOf, country);
      // Node and the browser may call a country by two of its names.
      const html = rendered('crisis', { in: country }).replaceAll(nameOf(country), named);
      found.push(...(await differences(opened, '.ek-crisis', html)));
    }
    expectNone(found);
    expectNone(complaints);
    expect(await choice.locator('option').count()).toBe(crisisCountries.length);
  });

  test('is said to those who do not see it, and told to the page', async () => {
    const { page: opened } = await clinic.visit(page(wrapped('crisis')));
    await opened.evaluate(() => {
      document.addEventListener('ek-country', (event) => {
        document.title = `${(event.target as Element).localName} ${JSON.stringify((event as CustomEvent).detail)}`;
      });
    });
    await opened.getByRole('button', { name: 'Another country' }).click();
    await opened.getByRole('combobox').selectOption('GB');
    expect(await opened.getByRole('status').textContent()).toBe(
      'Now showing numbers for United Kingdom.',
    );
    expect(await opened.title()).toBe('ek-crisis-banner {"country":"GB"}');
  });

  test('is that of the whole page: every widget on it, and what comes late', async () => {
    const all = [wrapped('crisis'), wrapped('faq'), wrapped('comparison'), wrapped('side-effects')];
    const { page: opened, complaints } = await clinic.visit(page(all.join('\n')));
    await upgraded(opened);
    const numbers = () =>
      opened.evaluate(() =>
        [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) =>
          [...(shadowRoot?.querySelectorAll<HTMLAnchorElement>('[href^="tel:"]') ?? [])].map(
            ({ href }) => href,
          ),
        ),
      );
    const before = await numbers();
    expect(before).toEqual(expect.arrayContaining(['tel:988', 'tel:911']));
    const question = opened.locator('summary:visible').first();
    await question.click();
    await opened.getByRole('button', { name: 'Another country' }).click();
    await opened.getByRole('combobox', { name: 'Show numbers for' }).selectOption('GB');
    await expect.poll(numbers).not.toContain('tel:911');
    const after = await numbers();
    expect(after).not.toContain('tel:988');
    expect(after.filter((href) => href === 'tel:999').length).toBeGreaterThan(2);
    const isOpen = (one: Element) => (one.parentElement as HTMLDetailsElement).open;
    expect(await question.evaluate(isOpen)).toBe(true);
    await opened.evaluate(() => {
      const source = document.querySelector('[data-ek-widget="side-effects"]') as HTMLElement;
      document.querySelector('main')?.append(source.cloneNode(true));
    });
    await upgraded(opened);
    await expect.poll(numbers).not.toContain('tel:911');
    expect((await numbers()).length).toBeGreaterThan(after.length);
    expectNone(complaints);
  });

  test('is that of widgets in a shadow root of the page too, which follow links and changes', async () => {
    const own = `<script type="module">
      import { upgrade } from '/ek/${manifest.evenkeel.file}';
      Object.assign(window, { upgrade });
    </script>`;
    const { page: opened } = await clinic.visit(page(wrapped('crisis'), own));
    await upgraded(opened);
    await opened.evaluate((text) => {
      const outer = document.createElement('div');
      outer.id = 'outer';
      document.querySelector('main')?.append(outer);
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = text;
      const { upgrade } = window as unknown as { upgrade(tree: ParentNode): void };
      upgrade(root);
      upgrade(root);
    }, wrapped('faq'));
    const inside = <Result>(read: (root: ShadowRoot) => Result) =>
      opened.evaluate(
        `(${read})(document.querySelector('#outer').shadowRoot.querySelector('ek-candidacy-faq').shadowRoot)`,
      ) as Promise<Result>;
    await opened.getByRole('button', { name: 'Another country' }).click();
    await opened.getByRole('combobox').selectOption('GB');
    const numbers = () =>
      inside((root) => [...root.querySelectorAll('[href^="tel:"]')].map((one) => one.textContent));
    await expect.poll(async () => (await numbers()).join()).toContain('116 123');
    expect((await numbers()).join()).not.toContain('988');
    await opened.evaluate(() => {
      location.hash = '#ketamine-for-depression-faq-driving';
    });
    await expect
      .poll(() => inside((root) => root.querySelector('[data-ek-target]')?.id))
      .toBe('ketamine-for-depression-faq-driving');
    await opened.evaluate(() => {
      const own = document.querySelector('#outer')?.shadowRoot?.querySelector('ek-candidacy-faq');
      own?.setAttribute('theme', 'dark');
    });
    await expect
      .poll(() => inside((root) => (root.firstElementChild as HTMLElement).dataset.theme))
      .toBe('dark');
  });

  test('is asked for once, however often the button is pressed', async () => {
    const { page: opened } = await clinic.visit(page(wrapped('crisis')));
    await upgraded(opened);
    await opened.route('**/lines.*', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await opened.getByRole('button', { name: 'Another country' }).dblclick();
    const choice = opened.getByRole('combobox');
    await choice.waitFor();
    await opened.waitForTimeout(200);
    expect(await choice.evaluate((one) => one.matches(':focus'))).toBe(true);
  });

  test('of the reader’s device is offered, shown when that is pressed, with the keyboard beside it', async () => {
    const { page: opened } = await clinic.visit(page(wrapped('crisis')), {
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    await opened.getByRole('button', { name: 'Another country' }).click();
    await opened.getByRole('button', { name: 'United Kingdom' }).click();
    const choice = opened.getByRole('combobox');
    expect(await choice.inputValue()).toBe('GB');
    expect(await choice.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await shownText(opened)).toContain('116 123');
    // What is drawn anew can be styled like the rest.
    expect(await opened.locator('[part~=crisis__action]').first().textContent()).toContain(
      '116 123',
    );
  });

  test('when the directory does not come, says so and keeps the numbers', async () => {
    const { page: opened } = await clinic.visit(page(wrapped('crisis')));
    await opened.route('**/lines.*', (route) => route.abort());
    await opened.getByRole('button', { name: 'Another country' }).click();
    await expect
      .poll(() => opened.getByRole('status').textContent())
      .toBe('The other countries did not load. Try again, or use the link above.');
    expect(await opened.getByRole('link', { name: 'Call 988' }).isVisible()).toBe(true);
  });

  test('that the page names is shown wherever there are lines', async () => {
    const { page: opened } = await clinic.visit(
      page(plain('side-effects', 'data-ek-country="gb"')),
    );
    await expect.poll(() => shownText(opened)).toContain('116 123');
    const html = rendered('side-effects', { in: 'GB' });
    expectNone(await differences(opened, '.ek-crisis-links', html));
    expectNone(await differences(opened, '.ek-callout__calls', html));
    expect(await shownText(opened)).not.toContain('988');
  });

  test('in another language is drawn in that language', async () => {
    const arabic = { ...ketamine, locale: 'ar' };
    const html = (code: 'US' | 'GB') =>
      renderWidget(
        { ...arabic, crisis: { ...arabic.crisis, country: code } },
        { widget: 'crisis', country: crisisCountries.find(({ country }) => country === code) },
      );
    const { page: opened } = await clinic.visit(
      page(wrapped('crisis', 'country="GB"', html('US'))),
    );
    await expect.poll(() => shownText(opened)).toContain('116 123');
    expectNone(await differences(opened, '.ek-crisis', html('GB')));
  });
});

describe("a site's own lines", () => {
  const withFile = async (
    body: string,
    status = 200,
    html = wrapped('crisis', 'lines="/lines.json"'),
  ) => {
    clinic.site.put('/lines.json', { body, status, type: 'application/json' });
    return clinic.visit(page(html));
  };

  test('stand in every widget that names their file, and come back with the country', async () => {
    const { page: opened, complaints } = await withFile(JSON.stringify(override));
    await opened.getByRole('link', { name: 'Call 555-0100' }).waitFor();
    const html = renderWidget(ketamine, {
      widget: 'crisis',
      country: crisisCountries.find(({ country }) => country === 'US'),
      override,
    });
    expectNone(await differences(opened, '.ek-crisis', html));
    await opened.getByRole('button', { name: 'Another country' }).click();
    await opened.getByRole('combobox').selectOption('GB');
    expect(await shownText(opened)).not.toContain('555-0100');
    await opened.getByRole('combobox').selectOption('US');
    expect(await shownText(opened)).toContain('Given by Example Clinic');
    expectNone(complaints);
  });

  test('stand where a text speaks of suicide', async () => {
    const { page: opened } = await withFile(
      JSON.stringify(override),
      200,
      plain('faq', 'data-ek-lines="/lines.json"'),
    );
    await expect.poll(() => shownText(opened)).toContain('Example Line');
    const html = renderWidget(ketamine, {
      widget: 'faq',
      country: crisisCountries.find(({ country }) => country === 'US'),
      override,
    });
    expectNone(await differences(opened, '.ek-crisis-links', html));
  });

  const [line] = override.lines;
  test.each([
    [
      'is not there',
      'Not found',
      'gave no JSON from this site',
      /Name a JSON file on this site, .*connect-src/,
      404,
    ],
    ['is no JSON', '<html>', 'gave no JSON from this site', /Name a JSON file/, 200],
    ['is no object', '"lines"', 'cannot be shown (the whole is "lines")', /Give a line with/, 200],
    [
      'is of another country',
      JSON.stringify({ ...override, country: 'GB' }),
      'is not for US (.country is "GB")',
      /Give lines of the country that is shown/,
      200,
    ],
    [
      'has no lines',
      JSON.stringify({ ...override, lines: [] }),
      'cannot be shown (.lines is [])',
      /at least one line/,
      200,
    ],
    [
      'has a number that is none',
      JSON.stringify({ ...override, lines: [{ ...line, call: { number: 'javascript:hit()' } }] }),
      'cannot be shown (.lines[0].call is {"number":"javascript:hit()"})',
      /as it is dialled in the country/,
      200,
    ],
    [
      'leads to a script',
      JSON.stringify({ ...override, lines: [{ ...line, website: 'javascript:hit()' }] }),
      'cannot be shown (.lines[0].website is "javascript:hit()")',
      /begins with “https:/,
      200,
    ],
  ])(
    'a file that %s changes nothing, and the console tells why',
    async (_what, body, why, remedy, status) => {
      const { page: opened, complaints } = await withFile(body, status);
      const warned = () => complaints.filter((said) => said.startsWith('warning: Evenkeel: lines'));
      await expect.poll(() => warned().length).toBe(1);
      const [said = ''] = warned();
      expect(said).toContain(`lines "/lines.json" ${why}, so the lines in the HTML stay. `);
      expect(said).toMatch(remedy);
      expectNone(await differences(opened, '.ek-crisis', rendered('crisis')));
    },
  );

  test('that did not come are asked for again by the next widget', async () => {
    const { page: opened } = await withFile('Away', 503);
    await upgraded(opened);
    await opened.waitForTimeout(200);
    clinic.site.put('/lines.json', { body: JSON.stringify(override), type: 'application/json' });
    await opened.evaluate(
      (html) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      },
      wrapped('crisis', 'lines="/lines.json"'),
    );
    await expect.poll(() => shownText(opened)).toContain('555-0100');
  });

  test('with HTML in their words are words', async () => {
    const name = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const { page: opened } = await withFile(
      JSON.stringify({ ...override, source: name, lines: [{ ...line, name }] }),
    );
    await expect.poll(() => shownText(opened)).toContain(name);
    expect(await opened.title()).toBe('A clinic');
  });

  test('of another site are never asked for', async () => {
    const other = clinic.site.origin.replace('127.0.0.1', 'localhost');
    clinic.site.put('/lines.json', { body: JSON.stringify(override), type: 'application/json' });
    const { requests, complaints } = await clinic.visit(
      page(wrapped('crisis', `lines="${other}/lines.json"`)),
    );
    await expect.poll(() => complaints.length).toBe(1);
    expect(requests.map((url) => new URL(url).pathname)).toEqual([
      `/ek/${manifest.evenkeel.file}`,
      `/ek/${manifest.lines.file}`,
    ]);
  });
});

test('before it is asked for, nothing of the directory is loaded', async () => {
  const { page: opened, requests } = await clinic.visit(page(wrapped('crisis')));
  await upgraded(opened);
  expect(requests).toHaveLength(1);
});
