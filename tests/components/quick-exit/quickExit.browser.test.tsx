import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { QuickExit } from '../../../src/index.ts';
import { expectConsole } from '../../setup/console.ts';
import { openPage, type Page } from './openPage.ts';

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
    page = await openPage(weather);
    const before = history.length;
    page.link().click();
    await page.left(weather);
    expect(history.length).toBe(before);
  });

  it('would have left it there by a link alone', async () => {
    page = await openPage(weather);
    const before = history.length;
    page.window().location.assign(weather);
    await page.left(weather);
    expect(history.length).toBe(before + 1);
  });

  it('hides everything, and the title, before anything is loaded', async () => {
    page = await openPage(weather);
    const { document } = page.window();
    page.link().click();
    expect(document.querySelector('h1')).toBeNull();
    expect(document.body.textContent).toBe('Loading');
    expect(document.title).toBe('Loading');
    await page.left(weather);
  });

  it('goes with three presses of Shift, wherever the reader is', async () => {
    page = await openPage(weather);
    page.window().document.querySelector('input')?.focus();
    await press('{Shift}{Shift}{Shift}');
    await page.left(weather);
  });

  it('goes where the first of two ways out leads, once', async () => {
    page = await openPage(`${weather}?one`, `${weather}?two`);
    await press('{Shift}{Shift}{Shift}');
    await page.left('?one');
    page.close();
    page = await openPage(`${weather}?one`, `${weather}?two`);
    page.link(1).click();
    await page.left('?two');
  });

  it('leads to an empty page when the address leads nowhere', async () => {
    page = await openPage('https://');
    expect(page.link().getAttribute('href')).toBe('about:blank');
    page.link().click();
    await page.left('about:blank');
  });

  it('leaves again when the browser restores what was left', async () => {
    page = await openPage(weather);
    const own = page.window();
    page.link().click();
    own.stop();
    expect(own.location.href).toContain('srcdoc');
    own.dispatchEvent(new own.PageTransitionEvent('pageshow', { persisted: true }));
    await page.left(weather);
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
    ['is one of two keys held', () => down({ key: 'Shift', altKey: true })],
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
