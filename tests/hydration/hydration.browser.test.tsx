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

/** Without what script changes on purpose once it runs: closed answers, controls that wake, and what they say. */
const bare = (html: string) =>
  html.replaceAll(/ (hidden="until-found"|aria-expanded="\w+"|data-waiting=""|role="status")/g, '');

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

describe('script that comes late', () => {
  const arrive = () =>
    act(async () => {
      root = hydrateRoot(host, <CandidacyFaqWithControls />);
    });
  const heights = () =>
    [...host.querySelectorAll('.ek-faq__answer')].map((answer) => answer.clientHeight);

  it('leaves open what has shown itself by then, so that nothing moves under a reader', async () => {
    host.innerHTML = await renderOnServer(pages, 'CandidacyFaqWithControls');
    for (const animation of document.getAnimations()) animation.finish();
    const before = heights();
    expect(Math.min(...before)).toBeGreaterThan(20);
    await arrive();
    expect(heights()).toEqual(before);
    const questions = [...host.querySelectorAll('.ek-faq__question')];
    expect(questions.map(({ ariaExpanded }) => ariaExpanded)).toEqual(['true', 'true']);
  });

  it('closes what has not shown itself yet', async () => {
    host.innerHTML = await renderOnServer(pages, 'CandidacyFaqWithControls');
    await arrive();
    const questions = [...host.querySelectorAll('.ek-faq__question')];
    expect(questions.map(({ ariaExpanded }) => ariaExpanded)).toEqual(['false', 'true']);
  });

  it('finds no question that claims to be closed while its answer can be read', async () => {
    host.innerHTML = await renderOnServer(pages, 'CandidacyFaqWithControls');
    expect(host.querySelector('[aria-expanded]')).toBeNull();
  });
});
