import { act } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { specimens } from '../fixtures/components.tsx';
import { renderOnServer } from '../setup/server-render.ts';
import { CandidacyFaqWithControls } from './pages.tsx';
import '../../src/styles.css';

const pages = new URL('./pages.tsx', import.meta.url).href;

let root: Root | undefined;
const host = document.createElement('div');
document.body.append(host);
afterEach(() => {
  act(() => root?.unmount());
  host.innerHTML = '';
});

/** Without what script changes on purpose once it runs: closed answers, and controls that wake. */
const bare = (html: string) => html.replaceAll(/ (hidden="until-found"|data-waiting="")/g, '');

describe.each(specimens)('$name', ({ name, props, render }) => {
  it('hydrates in StrictMode without a warning and without changing the HTML', async () => {
    const html = await renderOnServer(pages, name);
    host.innerHTML = html;
    const before = host.innerHTML;
    const firstElement = host.firstElementChild;
    await act(async () => {
      root = hydrateRoot(host, <StrictMode>{render(props)}</StrictMode>);
    });
    expect(host.firstElementChild).toBe(firstElement);
    expect(bare(host.innerHTML)).toBe(bare(before));
  });
});

describe('closed answers', () => {
  it('are in the server HTML, visible, and findable once script has closed them', async () => {
    host.innerHTML = await renderOnServer(pages, 'CandidacyFaq');
    const answer = host.querySelector('.ek-faq__answer');
    expect(answer?.textContent).toContain('People in a made-up group.');
    expect(answer?.hasAttribute('hidden')).toBe(false);
    const faq = specimens.find(({ name }) => name === 'CandidacyFaq');
    await act(async () => {
      root = hydrateRoot(host, faq?.render(faq.props));
    });
    expect(answer?.getAttribute('hidden')).toBe('until-found');
    expect(answer?.textContent).toContain('People in a made-up group.');
  });
});

describe('controls that need script', () => {
  it('are out of sight until it runs, and take their room all the same', async () => {
    host.innerHTML = await renderOnServer(pages, 'CandidacyFaqWithControls');
    const controls = [...host.querySelectorAll('.ek-faq__controls, .ek-faq__copy')];
    const visible = () =>
      controls.map((control) => control.checkVisibility({ visibilityProperty: true }));
    const heights = () => controls.map((control) => control.getBoundingClientRect().height);
    expect(visible()).toEqual([false, false, false]);
    const before = heights();
    expect(Math.min(...before)).toBeGreaterThan(40);
    await act(async () => {
      root = hydrateRoot(host, <CandidacyFaqWithControls />);
    });
    // One of the two answers is closed, and its button with it.
    expect(visible().filter(Boolean)).toHaveLength(2);
    expect(heights()).toEqual(before);
  });
});
