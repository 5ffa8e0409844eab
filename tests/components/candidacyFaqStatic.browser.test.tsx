import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import document_ from '../../examples/content/ketamine-for-depression.en-US.json';
import type { WholeGuide } from '../../src/content/schema/guide.ts';
import { CandidacyFaq, CandidacyFaqStatic } from '../../src/index.ts';
import '../../src/styles.css';
import { axTree, byRole, wordsOf } from '../accessibility/axTree.ts';
import { lookThrough } from '../accessibility/media.ts';
import { expectConsole } from '../setup/console.ts';

configure({ reactStrictMode: true });

const ketamine = document_ as unknown as WholeGuide;
const { questions } = ketamine.candidacy;
const props = {
  questions,
  sources: ketamine.sources,
  headingLevel: 3,
  crisis: 'Crisis lines stand here.',
} as const;

const clear = () => history.replaceState(null, '', location.pathname + location.search);
beforeEach(clear);
afterEach(async () => {
  cleanup();
  clear();
  await lookThrough({});
});

const item = (id: string) => document.getElementById(id)?.closest('.ek-faq__item') as HTMLElement;
const summary = (id: string) => item(id).querySelector('summary') as HTMLElement;
const answer = (id: string) => item(id).querySelector('.ek-faq__answer') as HTMLElement;
const shown = (id: string) =>
  answer(id).checkVisibility({ contentVisibilityAuto: true }) && !answer(id).hidden;

describe('the questions without script', () => {
  it('say item by item what those with script say', () => {
    const words = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim();
    const itemsOf = (root: Element) =>
      [...root.querySelectorAll('.ek-faq__item')].map((one) => ({
        id: one.id || one.querySelector('.ek-faq__target')?.id,
        heading: one.querySelector('h3') && words(one.querySelector('h3')),
        summary: words(one.querySelector('.ek-faq__summary')),
        answer: words(one.querySelector('.ek-faq__answer')),
      }));
    const still = itemsOf(render(<CandidacyFaqStatic {...props} />).container);
    cleanup();
    const live = itemsOf(render(<CandidacyFaq {...props} />).container);
    expect(still).toEqual(live);
    expect(still).toHaveLength(questions.length);
  });

  it('open and close by mouse, Enter and Space', async () => {
    render(<CandidacyFaqStatic {...props} />);
    expect(shown('driving')).toBe(false);
    await userEvent.click(summary('driving'));
    expect(shown('driving')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(shown('driving')).toBe(false);
    await userEvent.keyboard(' ');
    expect(shown('driving')).toBe(true);
  });

  it('open one at a time where the page wants it', async () => {
    render(<CandidacyFaqStatic {...props} multiple={false} />);
    await userEvent.click(summary('driving'));
    await userEvent.click(summary('checks'));
    await waitFor(() => expect(shown('driving')).toBe(false));
    expect(shown('checks')).toBe(true);
  });

  it('do not close those of another set', async () => {
    render(
      <>
        <CandidacyFaqStatic {...props} multiple={false} questions={questions.slice(0, 4)} />
        <CandidacyFaqStatic {...props} multiple={false} questions={questions.slice(4)} />
      </>,
    );
    await userEvent.click(summary('care-first'));
    await userEvent.click(summary('driving'));
    expect(shown('care-first')).toBe(true);
  });

  it('begin as the page wants', () => {
    render(<CandidacyFaqStatic {...props} defaultValue={['driving']} />);
    expect(questions.map(({ id }) => id).filter(shown)).toEqual(['driving']);
  });

  it('open for a link to one of them', async () => {
    render(<CandidacyFaqStatic {...props} />);
    location.hash = '#driving';
    await waitFor(() => expect(shown('driving')).toBe(true));
  });

  it('show the question that a link leads to, in a small window and below what stays on top', async () => {
    await page.viewport(320, 256);
    const { container } = render(<CandidacyFaqStatic {...props} />);
    container.style.setProperty('--ek-sticky-top', '40px');
    container.style.paddingBlock = '3000px';
    for (const { id } of questions) {
      location.hash = `#${id}`;
      await waitFor(() => expect(shown(id)).toBe(true));
      const top = () => Math.abs(summary(id).getBoundingClientRect().top - 48);
      await waitFor(() => expect(top(), id).toBeLessThan(2));
    }
    await page.viewport(1200, 900);
  });

  it('begin anew as a reader has left them when React takes over a page from the server', async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(<CandidacyFaqStatic {...props} />);
    document.body.append(host);
    await userEvent.click(summary('driving'));
    const root = await act(async () => hydrateRoot(host, <CandidacyFaqStatic {...props} />));
    expect(shown('driving')).toBe(true);
    act(() => root.unmount());
    host.remove();
  });

  it('print what an answer comes to below its question', async () => {
    render(<CandidacyFaqStatic {...props} />);
    await lookThrough({ media: 'print' });
    const first = item('who-should-not');
    const heading = first.querySelector('h3')?.getBoundingClientRect() as DOMRect;
    const comesTo = first.querySelector('.ek-faq__summary')?.getBoundingClientRect() as DOMRect;
    expect(comesTo.top).toBeGreaterThanOrEqual(heading.bottom);
    expect(comesTo.left).toBe(heading.left);
  });

  it('are all printed, and closed again on the screen', async () => {
    render(<CandidacyFaqStatic {...props} />);
    await lookThrough({ media: 'print' });
    for (const { id } of questions) {
      expect(answer(id).getBoundingClientRect().height, id).toBeGreaterThan(20);
    }
    await lookThrough({});
    expect(questions.filter(({ id }) => shown(id))).toEqual([]);
  });

  it('are headings in the accessibility tree, with their state, and add no landmark', async () => {
    render(<CandidacyFaqStatic {...props} />);
    const root = await axTree();
    const headings = byRole(root, 'heading').map(wordsOf);
    expect(headings).toHaveLength(questions.length);
    for (const [index, { question }] of questions.entries()) {
      expect(headings[index]).toContain(question);
    }
    expect(byRole(root, 'region')).toEqual([]);
    expect(wordsOf(root)).not.toContain('plan for a ride');
    await userEvent.click(summary('driving'));
    expect(wordsOf(await axTree())).toContain('plan for a ride');
  });

  it('are the same HTML for every reader, with no script and no style in it', () => {
    const html = renderToString(<CandidacyFaqStatic {...props} />);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|\shidden/);
    expect(html.match(/<details/g)).toHaveLength(questions.length);
  });
});

describe.each([
  ['with script', CandidacyFaq],
  ['without script', CandidacyFaqStatic],
])('who should not have it, %s', (_what, Faq) => {
  const visible = (text: RegExp) =>
    screen
      .getAllByText(text)
      .some((element) => element.checkVisibility({ contentVisibilityAuto: true }));

  it('is in sight while the answer is closed', () => {
    render(<Faq {...props} />);
    expect(shown('who-should-not')).toBe(false);
    expect(visible(/past bleeding in the brain/)).toBe(true);
    expect(visible(/not recommended then/)).toBe(true);
  });

  it('stands open where nothing in sight names it, and development says so', () => {
    expectConsole(
      'warn',
      /questions\[0\]\.summary is missing where a question tells who should not/,
    );
    const { summary: _gone, ...bare } = questions[0];
    render(<Faq {...props} defaultValue={['driving']} questions={[bare, ...questions.slice(1)]} />);
    expect(shown('who-should-not')).toBe(true);
    expect(shown('driving')).toBe(true);
  });

  it('stands open beside another answer, even where one at a time is open', () => {
    expectConsole('warn', /questions\[2\]\.summary is missing/);
    const list = questions.map((question) =>
      question.id === 'pregnancy' ? { ...question, summary: undefined } : question,
    );
    render(<Faq {...props} defaultValue={['driving']} multiple={false} questions={list} />);
    expect(shown('pregnancy')).toBe(true);
    expect(shown('driving')).toBe(true);
  });

  it('keeps clear of the ring around its question', () => {
    render(<Faq {...props} />);
    const box = (selector: string) =>
      item('who-should-not').querySelector(selector)?.getBoundingClientRect() as DOMRect;
    const words = document.createRange();
    words.selectNodeContents(item('who-should-not').querySelector('.ek-faq__summary') as Node);
    const ring = box('.ek-faq__question').bottom + 6;
    const { top, bottom } = words.getBoundingClientRect();
    // Below the ring, or within it where the summary is part of what is pressed.
    expect(top >= ring || bottom <= ring).toBe(true);
  });

  it('is closed by saying who decides, unless the page takes that away', () => {
    const { container } = render(<Faq {...props} />);
    expect(container.textContent).toMatch(/Only a clinician who has examined you can decide/);
    cleanup();
    const own = { faq: { closing: 'In our own words.' } };
    expect(render(<Faq {...props} messages={own} />).container.textContent).toMatch(
      /In our own words\.$/,
    );
    cleanup();
    const without = render(<Faq {...props} closing={false} />).container;
    expect(without.textContent).not.toContain('who has examined you');
  });

  it('warns of what is wrong and shows the rest', () => {
    expectConsole('warn', /questions\[1\]\.id is used twice.*Give every question an id/);
    expectConsole('warn', /questions\[2\]\.answer is an empty answer/);
    expectConsole('warn', /defaultValue names a question that does not exist.*Found: "lost"/);
    const [, one, , two] = questions;
    if (!one || !two) throw new Error('The document has too few questions.');
    const wrong = [
      { ...one, question: 'The first?' },
      { ...two, id: one.id, question: 'The second?' },
      { ...two, id: 'empty', question: 'The third?', answer: [] as never },
    ];
    const { container } = render(<Faq {...props} defaultValue={['lost']} questions={wrong} />);
    for (const text of ['The first?', 'The second?', 'The third?']) {
      expect(container.textContent).toContain(text);
    }
  });
});
