import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { QuickExit } from '../../../src/index.ts';
import { expectConsole } from '../../setup/console.ts';
import { openPage, PAGE, type Page } from './openPage.ts';

configure({ reactStrictMode: true });

const weather = '/tests/components/quick-exit/weather.svg';

describe('leaving', () => {
  let page: Page;
  afterEach(() => page.close());

  const press = async (keys: string) => {
    page.window().focus();
    await userEvent.keyboard(keys);
  };

  it('takes the page’s place in the history, so that Back does not lead to it', async () => {
    page = await openPage([weather]);
    const before = history.length;
    page.link().click();
    await page.shows(weather);
    expect(history.length).toBe(before);
  });

  it('would have left it there by a link alone', async () => {
    page = await openPage([weather]);
    const before = history.length;
    page.window().location.assign(weather);
    await page.shows(weather);
    expect(history.length).toBe(before + 1);
  });

  it('hides everything, and the title, before anything is loaded', async () => {
    page = await openPage([weather]);
    const { document } = page.window();
    page.link().click();
    expect(document.querySelector('h1')).toBeNull();
    expect(document.body.textContent).toBe('Loading');
    expect(document.title).toBe('Loading');
    await page.shows(weather);
  });

  it('says at once to who cannot see it that something happens', async () => {
    page = await openPage([weather]);
    page.link().click();
    expect(page.window().document.querySelector('[role=alert]')?.textContent).toBe('Loading');
    await page.shows(weather);
  });

  it('has no colours of the page on the empty one, however much the page insists', async () => {
    page = await openPage([weather]);
    const { document, getComputedStyle } = page.window();
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'html, body { background: red !important; color: red !important }';
    page.link().click();
    for (const element of [document.documentElement, document.body]) {
      expect(getComputedStyle(element)).toMatchObject({
        backgroundColor: 'rgb(255, 255, 255)',
        color: 'rgb(0, 0, 0)',
      });
    }
    await page.shows(weather);
  });

  it('leaves where the page cannot be emptied too', async () => {
    page = await openPage([weather]);
    page.window().document.body.replaceWith = () => {
      throw new Error('The page keeps its body.');
    };
    page.link().click();
    await page.shows(weather);
  });

  it('goes with three presses of Shift, wherever the reader is', async () => {
    page = await openPage([weather]);
    page.window().document.querySelector('input')?.focus();
    await press('{Shift}{Shift}{Shift}');
    await page.shows(weather);
  });

  it('goes where the first of two ways out leads, once', async () => {
    page = await openPage([`${weather}?one`, `${weather}?two`]);
    await press('{Shift}{Shift}{Shift}');
    await page.shows('?one');
    page.close();
    page = await openPage([`${weather}?one`, `${weather}?two`]);
    page.link(1).click();
    await page.shows('?two');
  });

  it('leads to an empty page when the address leads nowhere', async () => {
    page = await openPage(['https://']);
    expect(page.link().getAttribute('href')).toBe('about:blank');
    page.link().click();
    await page.shows('about:blank');
  });

  it('leaves again when the browser restores what was left', async () => {
    page = await openPage([weather]);
    const own = page.window();
    page.link().click();
    own.stop();
    expect(own.location.href).toBe(PAGE);
    own.dispatchEvent(new own.PageTransitionEvent('pageshow', { persisted: true }));
    await page.shows(weather);
  });
});

describe('links within the page', () => {
  const before = `${weather}?before`;
  let page: Page;
  afterEach(() => page.close());

  const open = async (html: string) => {
    page = await openPage([weather], before);
    page.add(`${html}<p id="there" style="margin-block: 4000px">There. <button>Next</button></p>`);
    return page.window();
  };
  const press = (init: MouseEventInit = {}, pressed: Element = page.link(1)) => {
    const { MouseEvent } = page.window();
    const always = { bubbles: true, cancelable: true, composed: true };
    return pressed.dispatchEvent(new MouseEvent('click', { ...always, ...init }));
  };
  const place = () => page.window().location.hash;

  it('leave nothing of it behind: after leaving, Back leads to what was before it', async () => {
    const own = await open('<a href="#there">There</a><a href="#">Up</a>');
    page.link(1).click();
    page.link(2).click();
    page.link(1).click();
    expect(place()).toBe('#there');
    page.link().click();
    await page.shows(weather);
    own.history.back();
    await page.shows(before);
  });

  it('mark where they lead, bring it into sight, tell scripts, and the keyboard goes on there', async () => {
    const own = await open('<a href="#there">There</a>');
    const { document, history } = own;
    history.replaceState({ key: 'of a router' }, '');
    const told = new Promise((resolve) =>
      own.addEventListener('hashchange', resolve, { once: true }),
    );
    page.link(1).focus();
    await userEvent.keyboard('{Enter}');
    await told;
    expect(document.querySelector(':target')?.id).toBe('there');
    expect(own.scrollY).toBeGreaterThan(3000);
    expect(history.state).toEqual({ key: 'of a router' });
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Next');
  });

  it('are those in shadow roots too', async () => {
    const { document, history } = await open('<div id="host"></div>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<a href="#there"><b>There</b></a>';
    const { length } = history;
    const followedTwice = press({}, root.querySelector('b') as Element);
    expect(followedTwice).toBe(false);
    expect([place(), history.length]).toEqual(['#there', length]);
  });

  it.each([
    ['for a new tab, by a key', '<a href="#there">There</a>', { ctrlKey: true }],
    ['for a new tab, as written', '<a href="#there" target="_blank">There</a>', {}],
    ['to another page', '<a href="/other#there">There</a>', {}],
    ['to the page without a place in it', `<a href="${PAGE}">Again</a>`, {}],
  ])('are not those %s', async (_what, html, init) => {
    const own = await open(html);
    let taken: boolean | undefined;
    own.addEventListener('click', (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    });
    press(init);
    expect(taken).toBe(false);
    expect(place()).toBe('');
  });

  it('are left to a router that follows them itself', async () => {
    const { document } = await open('<a href="#there">There</a>');
    document.addEventListener('click', (event) => event.preventDefault());
    press();
    expect(place()).toBe('');
  });
});

describe('a link within a page that has no way out any more', () => {
  it('is as in every page', () => {
    render(<QuickExit href={weather} />);
    cleanup();
    render(<a href="#there">There</a>);
    const heard = vi.fn((event: Event) => {
      const taken = event.defaultPrevented;
      event.preventDefault();
      return taken;
    });
    window.addEventListener('click', heard, { once: true });
    screen.getByRole('link').click();
    expect(heard).toHaveReturnedWith(false);
    cleanup();
  });
});

describe('Shift', () => {
  const HINT = 'Or press Shift 3 times.';
  const down = (init: KeyboardEventInit) => fireEvent.keyDown(document.body, init);
  const up = (init: KeyboardEventInit) => fireEvent.keyUp(document.body, init);
  const shift = () => {
    down({ key: 'Shift', shiftKey: true });
    up({ key: 'Shift' });
  };
  const status = () => screen.getByRole('status').textContent;

  beforeEach(() => {
    vi.useFakeTimers();
    render(<QuickExit href={weather} />);
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('is counted aloud, politely', () => {
    expect(status()).toBe(HINT);
    shift();
    expect(status()).toBe('Press Shift 2 more times to leave.');
    shift();
    expect(status()).toBe('Press Shift 1 more time to leave.');
  });

  it('is forgotten after five seconds', () => {
    shift();
    act(() => vi.advanceTimersByTime(4900));
    shift();
    act(() => vi.advanceTimersByTime(4900));
    expect(status()).toBe('Press Shift 1 more time to leave.');
    act(() => vi.advanceTimersByTime(200));
    expect(status()).toBe(HINT);
  });

  it.each([
    [
      'makes a capital letter',
      () => [down({ key: 'Shift' }), down({ key: 'A' }), up({ key: 'A' })],
    ],
    ['goes back with Tab', () => [down({ key: 'Shift' }), down({ key: 'Tab' })]],
    ['is held with Alt', () => down({ key: 'Shift', altKey: true })],
    ['is held with Ctrl', () => down({ key: 'Shift', ctrlKey: true })],
    ['is held with Meta', () => down({ key: 'Shift', metaKey: true })],
    [
      'goes with a press of the mouse',
      () => [down({ key: 'Shift' }), fireEvent.pointerDown(document.body)],
    ],
  ])('does not count when it %s', (_what, happen) => {
    happen();
    up({ key: 'Shift' });
    expect(status()).toBe(HINT);
  });

  it('starts again when another key comes between', () => {
    shift();
    shift();
    down({ key: 'a' });
    expect(status()).toBe(HINT);
  });

  it('counts once however long it is held', () => {
    down({ key: 'Shift' });
    down({ key: 'Shift', repeat: true });
    up({ key: 'Shift' });
    expect(status()).toBe('Press Shift 2 more times to leave.');
  });

  it('is still not alone when it repeats after a press of the mouse', () => {
    down({ key: 'Shift' });
    fireEvent.pointerDown(document.body);
    down({ key: 'Shift', repeat: true });
    up({ key: 'Shift' });
    expect(status()).toBe(HINT);
  });

  it('is heard where the page keeps its keys to itself', () => {
    const keep = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener('keyup', keep, true);
    shift();
    document.removeEventListener('keyup', keep, true);
    expect(status()).toBe('Press Shift 2 more times to leave.');
  });

  it('is spoken of by one of two ways out', () => {
    render(<QuickExit href="/other" />);
    shift();
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toEqual(['Press Shift 2 more times to leave.', HINT]);
  });

  it('is not listened to when there is no way out any more', () => {
    const removed = vi.spyOn(window, 'removeEventListener');
    cleanup();
    const names = removed.mock.calls.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['keydown', 'keyup', 'pointerdown']));
    shift();
    shift();
    render(<QuickExit href={weather} />);
    expect(status()).toBe(HINT);
  });
});

describe('the address', () => {
  afterEach(cleanup);
  const address = (href: unknown) => {
    render(<QuickExit href={href as string} />);
    const found = screen.getByRole('link').getAttribute('href');
    cleanup();
    return found;
  };

  it.each(['https://example.org/weather', '/weather', 'HTTPS://EXAMPLE.ORG'])(
    '%s is taken',
    (href) => {
      expect(address(href)).toBe(href);
    },
  );

  it.each([
    undefined,
    '',
    7,
    'http://example.org',
    '//example.org',
    '/\\example.org',
    '#top',
    'tel:988',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'https://[',
  ])('%s is not, and a developer hears of it', (href) => {
    expectConsole('warn', /QuickExit href leads nowhere.*Write "https:\/\/…" or a path/);
    expect(address(href)).toBe('about:blank');
  });
});
