import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { Component, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CA, GB, MY, US } from '../../src/crisis-lines/index.ts';
import { CrisisBanner, CrisisBannerInteractive } from '../../src/index.ts';
import '../../src/styles.css';
import { override } from '../fixtures/override.ts';
import { cameToConsole, expectConsole } from '../setup/console.ts';

configure({ reactStrictMode: true });

const KEY = 'ek-crisis-country';
type Props = Parameters<typeof CrisisBannerInteractive>[0];
const show = (props: Partial<Props> = {}) =>
  render(<CrisisBannerInteractive countries={[US, GB, CA, MY]} country={US} {...props} />);
const links = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const choice = () => screen.getByRole('combobox', { name: 'Show numbers for' });

/** A device with this clock and these languages. */
function device(timeZone: string, languages: string[]) {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone,
  } as Intl.ResolvedDateTimeFormatOptions);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

beforeEach(() => {
  localStorage.removeItem(KEY);
  device('America/New_York', ['en-US']);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.removeItem(KEY);
});

describe('the banner with script', () => {
  it('is the banner of the page’s country before script, whole', () => {
    const html = renderToString(<CrisisBannerInteractive countries={[US, GB]} country={US} />);
    const plain = renderToString(<CrisisBanner country={US} />);
    for (const [link] of plain.matchAll(/<a .*?<\/a>/g)) expect(html).toContain(link);
  });

  it('lets the reader choose another country by its name', async () => {
    show();
    expect(choice()).toHaveProperty('value', 'US');
    await userEvent.selectOptions(choice(), 'United Kingdom');
    expect(links()).toContain('tel:116123');
    expect(links()).toContain('tel:999');
    expect(links()).not.toContain('tel:988');
    expect(document.body.textContent).toContain('Numbers for: United Kingdom.');
  });

  it('names countries in the language of the page, in its order', () => {
    show({ locale: 'de' });
    const names = [...choice().querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Kanada', 'Malaysia', 'Vereinigte Staaten', 'Vereinigtes Königreich']);
  });

  it('says that the numbers have changed, and stays at the choice', async () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.selectOptions(choice(), 'Canada');
    expect(screen.getByRole('status').textContent).toBe('Now showing numbers for Canada.');
    expect(document.activeElement).toBe(choice());
  });

  it('has the page’s own country among the choices, always', () => {
    show({ countries: [CA] });
    expect(choice()).toHaveProperty('value', 'US');
  });

  it('loads countries only when a reader asks for another, and goes on from there', async () => {
    const load = vi.fn(async () => [GB, CA]);
    show({ countries: load });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Another country' }));
    await waitFor(() => expect(document.activeElement).toBe(choice()));
    expect([...choice().querySelectorAll('option')].map(({ value }) => value)).toEqual([
      'CA',
      'GB',
      'US',
    ]);
  });

  it('stays as it is when countries do not load', async () => {
    show({ countries: () => Promise.reject(new Error('Offline.')) });
    await userEvent.click(screen.getByRole('button', { name: 'Another country' }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('The other countries did not load.'),
    );
    expect(links()).toContain('tel:988');
    expect(screen.getByRole('button', { name: 'Another country' })).toBeDefined();
  });

  it('can be asked for countries again, and then says no more of it', async () => {
    const load = vi.fn(async () => [CA]).mockRejectedValueOnce(new Error('Offline.'));
    show({ countries: load });
    await userEvent.click(screen.getByRole('button', { name: 'Another country' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
    await userEvent.click(screen.getByRole('button', { name: 'Another country' }));
    await waitFor(() => expect(document.activeElement).toBe(choice()));
    expect(document.body.textContent).not.toContain('did not load');
  });

  it('offers the device’s country before countries are loaded, and loads them for it', async () => {
    device('America/Toronto', ['en-US', 'fr-CA']);
    const load = vi.fn(async () => [GB, CA]);
    show({ countries: load });
    const offer = await screen.findByRole('button', {
      name: 'Are you in Canada? Show its numbers',
    });
    expect(load).not.toHaveBeenCalled();
    await userEvent.click(offer);
    await waitFor(() => expect(document.activeElement).toBe(choice()));
    expect(choice()).toHaveProperty('value', 'CA');
    expect(screen.getByRole('status').textContent).toBe('Now showing numbers for Canada.');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so where that country is not among them, and keeps the page’s own', async () => {
    device('Africa/Nairobi', ['sw-KE']);
    show({ countries: async () => [GB, CA] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Are you in Kenya? Show its numbers' }),
    );
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'There are no numbers for Kenya here. Use the link above.',
      ),
    );
    expect(choice()).toHaveProperty('value', 'US');
    expect(links()).toContain('tel:988');
  });

  it('loads again for an offer whose countries did not come', async () => {
    device('America/Toronto', ['en-CA']);
    const load = vi.fn(async () => [CA]).mockRejectedValueOnce(new Error('Offline.'));
    show({ countries: load });
    const offer = await screen.findByRole('button', { name: /Are you in Canada/ });
    await userEvent.click(offer);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not load'));
    await userEvent.click(offer);
    await waitFor(() => expect(choice()).toHaveProperty('value', 'CA'));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('leaves a reader alone who has gone on while countries were loading', async () => {
    let arrive = (_countries: readonly (typeof CA)[]) => {};
    const load = () => new Promise<readonly (typeof CA)[]>((resolve) => (arrive = resolve));
    show({ countries: load });
    await userEvent.click(screen.getByRole('button', { name: 'Another country' }));
    const call = screen.getByRole('link', { name: 'Call 988' });
    call.focus();
    await act(async () => arrive([CA]));
    expect(choice()).toBeDefined();
    expect(document.activeElement).toBe(call);
  });

  it('knows no country until one is chosen, and shows no number of any', () => {
    show({ country: undefined });
    expect(choice()).toHaveProperty('value', '');
    expect(links().filter((href) => href?.startsWith('tel:'))).toEqual([]);
    expect(links()[0]).toBe('https://findahelpline.com');
  });

  it('offers the country that the device seems to be in, and does not decide', async () => {
    device('America/Toronto', ['en-US', 'fr-CA']);
    show();
    expect(links()).toContain('tel:911');
    const offer = await screen.findByRole('button', {
      name: 'Are you in Canada? Show its numbers',
    });
    expect(choice()).toHaveProperty('value', 'US');
    await userEvent.click(offer);
    expect(choice()).toHaveProperty('value', 'CA');
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(choice());
  });

  it.each([
    ['the same country', 'America/New_York', ['de-DE']],
    ['a country that is not offered', 'Europe/Berlin', ['de-DE']],
    ['a clock that its languages do not share', 'Europe/Berlin', ['en-US', 'en-CA']],
    ['a clock that is none', 'Mars/Olympus', ['xx']],
  ])('offers nothing for %s', (_what, zone, languages) => {
    device(zone, languages);
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says of a line whether it is open, and keeps that current', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T23:59:00Z') });
    show({ country: MY });
    expect(document.body.textContent).toContain(
      'Closed now. Opens today at 08:00, Kuala Lumpur time.',
    );
    act(() => vi.advanceTimersByTime(90_000));
    expect(document.body.textContent).toContain('Open now, until midnight, Kuala Lumpur time.');
  });
});

describe('when every line is closed', () => {
  it('directories stand out, and go when the line opens', () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T23:59:00Z') });
    show({ country: MY });
    const primary = () => document.querySelector('[data-primary]')?.getAttribute('href');
    expect(primary()).toBe('https://findahelpline.com');
    expect(links()).toContain('tel:15555');
    act(() => vi.advanceTimersByTime(90_000));
    expect(primary()).toBe('tel:15555');
    expect(document.body.textContent).not.toContain('These directories list');
  });
});

describe('what the reader chose', () => {
  it('is kept nowhere', async () => {
    const before = localStorage.length + sessionStorage.length;
    show();
    await userEvent.selectOptions(choice(), 'Canada');
    expect(localStorage.length + sessionStorage.length).toBe(before);
    expect(document.cookie).toBe('');
  });

  it('is kept where the page asks for it', async () => {
    const { unmount } = show({ remember: true });
    await userEvent.selectOptions(choice(), 'Canada');
    unmount();
    show({ remember: true });
    await waitFor(() => expect(choice()).toHaveProperty('value', 'CA'));
  });

  it('is there on the next visit where countries are loaded only when asked for', async () => {
    localStorage.setItem(KEY, 'CA');
    const load = vi.fn(async () => [GB, CA]);
    show({ remember: true, countries: load });
    await waitFor(() => expect(choice()).toHaveProperty('value', 'CA'));
    expect(document.body.textContent).toContain('Numbers for: Canada.');
    expect(document.activeElement).toBe(document.body);
  });

  it('loads nothing where it is the page’s own country', async () => {
    localStorage.setItem(KEY, 'US');
    const load = vi.fn(async () => [GB, CA]);
    show({ remember: true, countries: load });
    await act(async () => {});
    expect(load).not.toHaveBeenCalled();
  });

  it('costs nobody the banner where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('Denied.');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('Denied.');
    });
    show({ remember: true });
    await userEvent.selectOptions(choice(), 'Canada');
    expect(choice()).toHaveProperty('value', 'CA');
  });
});

describe('lines from a file of the site', () => {
  const NO_LINES = /CrisisBannerInteractive overrideUrl gave no lines.*JSON file on this site/;
  const answer = (body: BodyInit, init?: ResponseInit) =>
    vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(body, init));

  it('take the place of the built-in ones, with who vouches for them', async () => {
    const asked = answer(JSON.stringify(override));
    show({ overrideUrl: '/crisis.json' });
    expect(links()).toContain('tel:988');
    await waitFor(() => expect(links()).toContain('tel:5550100'));
    expect(document.body.textContent).toContain('Given by Example Clinic, November 2026.');
    for (const [url, options] of asked.mock.calls) {
      expect(String(url)).toBe(new URL('/crisis.json', location.href).href);
      expect(options).toMatchObject({ credentials: 'omit', redirect: 'error' });
    }
  });

  it('may be in the page from the start, until the file is there', async () => {
    expectConsole('warn', NO_LINES);
    vi.spyOn(window, 'fetch').mockRejectedValue(new Error('Offline.'));
    show({ override, overrideUrl: '/crisis.json' });
    expect(links()).toContain('tel:5550100');
    await waitFor(() => expect(cameToConsole(NO_LINES)).toBe(true));
    expect(links()).toContain('tel:5550100');
  });

  it('are asked of no other site', async () => {
    expectConsole('warn', NO_LINES);
    const asked = answer(JSON.stringify(override));
    show({ overrideUrl: 'https://example.org/crisis.json' });
    await waitFor(() => expect(cameToConsole(NO_LINES)).toBe(true));
    expect(asked).not.toHaveBeenCalled();
    expect(links()).toContain('tel:988');
  });

  it.each([
    ['is not there', () => answer('', { status: 404 })],
    ['is no JSON', () => answer('<html>')],
    ['is something else', () => answer('[]')],
    ['never comes', () => vi.spyOn(window, 'fetch').mockRejectedValue(new Error('Offline.'))],
  ])('leave the built-in ones when the file %s', async (_what, serve) => {
    const message = _what === 'is something else' ? /override.country is not US/ : NO_LINES;
    expectConsole('warn', message);
    serve();
    show({ overrideUrl: `/crisis.json?${_what}` });
    await waitFor(() => expect(cameToConsole(message)).toBe(true));
    expect(links()).toContain('tel:988');
  });

  it('for a country that the reader may choose wait for that, without a word', async () => {
    show({ override: { ...override, country: 'CA' } });
    expect(links()).toContain('tel:988');
    await userEvent.selectOptions(choice(), 'Canada');
    expect(links()).toContain('tel:5550100');
    expect(links()).toContain('tel:911');
  });

  it('are asked for only where the page names a file: nothing else is requested', async () => {
    const asked = answer('{}');
    show();
    await userEvent.selectOptions(choice(), 'Canada');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('whatever it is given', () => {
  class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
    override state = { broken: false };
    static getDerivedStateFromError() {
      return { broken: true };
    }
    override render() {
      return this.state.broken ? 'BROKEN' : this.props.children;
    }
  }
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constant(undefined),
    fc.constant(() => {}),
  );

  it('stays on the page, with a number to call or the directories, and only safe links', () => {
    expectConsole('warn', /CrisisBanner country is no country/);
    fc.assert(
      fc.property(junk, junk, junk, junk, (countries, country, wording, variant) => {
        const { container, unmount } = render(
          <Boundary>
            <CrisisBannerInteractive
              countries={countries as never}
              country={country as never}
              variant={variant as never}
              wording={wording as never}
            />
          </Boundary>,
        );
        expect(container.textContent).not.toContain('BROKEN');
        const found = [...container.querySelectorAll('a')].map((link) => link.href);
        expect(found.length).toBeGreaterThan(0);
        for (const href of found) expect(href).toMatch(/^(tel:|sms:|https:)/);
        unmount();
      }),
      { numRuns: 60 },
    );
  });
});
