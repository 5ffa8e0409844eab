import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  CandidacyFaq,
  FaqAnswer,
  type FaqChangeDetails,
  FaqItem,
  FaqQuestion,
  FaqRoot,
} from '../../src/index.ts';
import '../../src/styles.css';
import { axTree, byRole, wordsOf } from '../accessibility/axTree.ts';
import { lookThrough } from '../accessibility/media.ts';
import { expectConsole } from '../setup/console.ts';

configure({ reactStrictMode: true });

const questions = [
  { id: 'one', question: 'First question?', answer: ['First answer, with *words*.'] },
  {
    id: 'two',
    question: 'Second question?',
    group: 'should-not' as const,
    summary: 'People in a made-up group.',
    answer: ['Second answer.', { list: ['A point'] as [string] }] as [string, { list: [string] }],
  },
  { id: 'thr-ee', question: 'Third question?', answer: ['Third answer.'] },
] satisfies Parameters<typeof CandidacyFaq>[0]['questions'];

const button = (name: RegExp) => screen.getByRole('button', { name });
const answerOf = (id: string) => document.querySelector(`#${id} .ek-faq__answer`) as HTMLElement;
const shown = (id: string) =>
  answerOf(id).checkVisibility({ contentVisibilityAuto: true }) &&
  !answerOf(id).hasAttribute('hidden');
const show = (props: Partial<Parameters<typeof CandidacyFaq>[0]> = {}) =>
  render(<CandidacyFaq headingLevel={3} questions={questions} {...props} />);

beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname + location.search);
});

describe('a question', () => {
  it('is a heading of the chosen level with a button that tells its state', async () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    const first = button(/First question/);
    expect(first).toHaveProperty('ariaExpanded', 'false');
    await userEvent.click(first);
    expect(first).toHaveProperty('ariaExpanded', 'true');
    expect(first.getAttribute('aria-controls')).toBe(answerOf('one').id);
    expect(answerOf('one').id).not.toBe('');
  });

  it('says in words which group it belongs to', () => {
    show();
    expect(button(/Second question\?\s+Reasons not to have it/)).toBeDefined();
  });

  it('opens and closes by mouse, Enter and Space', async () => {
    show();
    const first = button(/First question/);
    await userEvent.click(first);
    expect(shown('one')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(shown('one')).toBe(false);
    await userEvent.keyboard(' ');
    expect(shown('one')).toBe(true);
  });

  it('leaves the keys that scroll to the reader', () => {
    show();
    const first = button(/First question/);
    first.focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      // fireEvent answers false when a handler prevented what the key does.
      expect(fireEvent.keyDown(first, { key })).toBe(true);
      expect(document.activeElement).toBe(first);
    }
  });
});

describe('an answer', () => {
  it('stays in the page while closed, where find in page looks, and is no landmark', () => {
    show();
    expect(answerOf('one').getAttribute('hidden')).toBe('until-found');
    expect(answerOf('one').textContent).toContain('First answer');
    expect(answerOf('one').getAttribute('role')).toBeNull();
  });

  it('is not read out while closed, by the tree that screen readers get', async () => {
    show();
    const closed = wordsOf(await axTree());
    expect(closed).toContain('First question?');
    expect(closed).not.toContain('First answer');
    await userEvent.click(button(/First question/));
    const root = await axTree();
    expect(wordsOf(root)).toContain('First answer');
    expect(byRole(root, 'region')).toEqual([]);
    const [first] = byRole(root, 'heading');
    expect(first).toMatchObject({ level: 3 });
    expect(byRole(root, 'button').filter(({ expanded }) => expanded === true)).toHaveLength(1);
    expect(byRole(root, 'button').filter(({ expanded }) => expanded === false)).toHaveLength(2);
    expect(byRole(root, 'group')).toEqual([]);
  });

  it('takes no room while closed', () => {
    show();
    expect(answerOf('one').getBoundingClientRect().height).toBe(0);
  });

  it('opens when find in page finds it, and says why', () => {
    const seen: [string[], FaqChangeDetails][] = [];
    show({ onValueChange: (value, details) => seen.push([value, details]) });
    const event = new Event('beforematch', { bubbles: true });
    fireEvent(answerOf('two'), event);
    expect(shown('two')).toBe(true);
    expect(seen).toEqual([[['two'], { reason: 'find-in-page', event }]]);
  });

  it('is printed, closed or not, and closed again afterwards', async () => {
    show();
    await lookThrough({ media: 'print' });
    for (const { id } of questions) {
      expect(answerOf(id).getBoundingClientRect().height, id).toBeGreaterThan(10);
    }
    await lookThrough({});
    expect(questions.some(({ id }) => shown(id))).toBe(false);
    expect(answerOf('one').getBoundingClientRect().height).toBe(0);
  });
});

describe('links to an answer', () => {
  it('open the item that the address names when the page loads', async () => {
    history.replaceState(null, '', '#two');
    show();
    await waitFor(() => expect(shown('two')).toBe(true));
    expect(shown('one')).toBe(false);
  });

  it('open the item around a target, and follow later links', async () => {
    const reasons: string[] = [];
    show({ onValueChange: (_value, { reason }) => reasons.push(reason) });
    const target = answerOf('thr-ee').querySelector('p') as HTMLElement;
    target.id = 'inside the third';
    location.hash = '#inside%20the%20third';
    await waitFor(() => expect(shown('thr-ee')).toBe(true));
    expect(new Set(reasons)).toEqual(new Set(['hash']));
    location.hash = '#one';
    await waitFor(() => expect(shown('one')).toBe(true));
  });

  it('stay closed when a reader closes them, whatever the callbacks do', async () => {
    history.replaceState(null, '', '#two');
    const { rerender } = show({ onValueChange: () => {} });
    await waitFor(() => expect(shown('two')).toBe(true));
    await userEvent.click(button(/Second/));
    rerender(<CandidacyFaq headingLevel={3} onValueChange={() => {}} questions={questions} />);
    await new Promise(requestAnimationFrame);
    expect(shown('two')).toBe(false);
  });

  it('open again when the same link is pressed again', async () => {
    history.replaceState(null, '', '#two');
    show();
    await waitFor(() => expect(shown('two')).toBe(true));
    await userEvent.click(button(/Second/));
    const link = document.createElement('a');
    link.href = '#two';
    link.textContent = 'To the second';
    document.body.append(link);
    await userEvent.click(link);
    link.remove();
    await waitFor(() => expect(shown('two')).toBe(true));
  });

  it('scroll the question into sight, below what stays on top', async () => {
    const { container } = show();
    const room = document.createElement('div');
    room.style.blockSize = '3000px';
    container.before(room);
    container.style.paddingBlockEnd = '3000px';
    container.style.setProperty('--ek-sticky-top', '80px');
    location.hash = '#one';
    const top = () => button(/First/).getBoundingClientRect().top;
    // With 8 px of air, so that the ring around it is seen whole.
    await waitFor(() => expect(Math.abs(top() - 88)).toBeLessThan(2));
    room.remove();
  });

  it('are followed when a router, and not the browser, changes the address', async () => {
    const { container } = show();
    container.style.paddingBlock = '3000px';
    const link = Object.assign(document.createElement('a'), { href: '#two', textContent: 'Two' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', '#two');
    });
    document.body.prepend(link);
    fireEvent.click(link);
    await waitFor(() => expect(shown('two')).toBe(true));
    const top = () => Math.abs(button(/Second/).getBoundingClientRect().top - 8);
    await waitFor(() => expect(top()).toBeLessThan(2));
    link.remove();
  });

  it('take the focus from nobody who is busy when the page begins', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    history.replaceState(null, '', '#two');
    show();
    await waitFor(() => expect(shown('two')).toBe(true));
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it.each([
    ['with Ctrl', { ctrlKey: true }, {}],
    ['with Shift', { shiftKey: true }, {}],
    ['into another window', {}, { target: '_blank' }],
    ['as a download', {}, { download: '' }],
  ])('do nothing here when they are pressed %s', async (_how, keys, attributes) => {
    show();
    const link = Object.assign(document.createElement('a'), { href: '#two' });
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.body.append(link);
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link, keys);
    link.remove();
    await new Promise(requestAnimationFrame);
    expect(shown('two')).toBe(false);
  });

  it('bring the focus to the question, so that the keyboard goes on from there', async () => {
    show();
    location.hash = '#two';
    await waitFor(() => expect(document.activeElement).toBe(button(/Second/)));
    await userEvent.tab();
    expect(document.activeElement).toBe(button(/Third/));
  });

  it('bring the keyboard to a target inside an answer', async () => {
    const linked = {
      id: 'more',
      question: 'More?',
      answer: ['See [this](#one) and [that](#two).'],
    };
    show({ questions: [linked as never, ...questions] });
    const [, that] = answerOf('more').querySelectorAll('a');
    that?.setAttribute('id', 'that');
    location.hash = '#that';
    await waitFor(() => expect(shown('more')).toBe(true));
    await waitFor(() => expect(document.activeElement).toBe(that));
  });

  it.each(['#', '#nothing', '#%E0%A4%A', '#"quoted"', "#'];alert(1)//"])(
    'survive an address that ends in %s',
    async (hash) => {
      history.replaceState(null, '', hash);
      show();
      await new Promise(requestAnimationFrame);
      expect(screen.getAllByRole('button', { expanded: false }).length).toBeGreaterThan(0);
    },
  );
});

describe('several questions', () => {
  it('may be open at once, or one at a time', async () => {
    const { rerender } = show();
    await userEvent.click(button(/First/));
    await userEvent.click(button(/Third/));
    expect([shown('one'), shown('two'), shown('thr-ee')]).toEqual([true, false, true]);
    rerender(<CandidacyFaq headingLevel={3} multiple={false} questions={questions} />);
    await userEvent.click(button(/Second/));
    expect([shown('one'), shown('two'), shown('thr-ee')]).toEqual([false, true, false]);
  });

  it('open and close by one button', async () => {
    const onValueChange = vi.fn();
    show({ onValueChange });
    await userEvent.click(button(/Open all answers/));
    expect(['one', 'two', 'thr-ee'].every(shown)).toBe(true);
    await userEvent.click(button(/Close all answers/));
    expect(['one', 'two', 'thr-ee'].some(shown)).toBe(false);
    expect(onValueChange.mock.calls.map(([value, { reason }]) => [value, reason])).toEqual([
      [['one', 'two', 'thr-ee'], 'open-all'],
      [[], 'close-all'],
    ]);
  });

  it.each([5, null, 'one'])('take no value that is none: %j', async (value) => {
    if (value !== null) expectConsole('warn', new RegExp(`value is not a list.*${value}`));
    else expectConsole('warn', /value is not a list.*Found: null/);
    show({ value: value as never });
    expect(['one', 'two', 'thr-ee'].some(shown)).toBe(false);
    await userEvent.click(button(/First/));
    expect(shown('one')).toBe(true);
  });

  it('keep one open that no other may close, whether a reader or a link opens the next', async () => {
    const list = questions.map((question) => ({ ...question, summary: undefined }));
    expectConsole('warn', /questions\[1\]\.summary is missing.*unless the page keeps the state/);
    show({ multiple: false, questions: list as never });
    await userEvent.click(button(/First/));
    expect([shown('one'), shown('two'), shown('thr-ee')]).toEqual([true, true, false]);
    location.hash = '#thr-ee';
    await waitFor(() => expect(shown('thr-ee')).toBe(true));
    expect([shown('one'), shown('two')]).toEqual([false, true]);
  });

  it('never show what the parent keeps closed, whoever asks', async () => {
    const asked: string[] = [];
    show({ value: [], onValueChange: (_value, { reason }) => asked.push(reason) });
    answerOf('one').removeAttribute('hidden');
    fireEvent(answerOf('one'), new Event('beforematch', { bubbles: true }));
    await waitFor(() => expect(answerOf('one').getAttribute('hidden')).toBe('until-found'));
    expect(asked).toEqual(['find-in-page']);
  });

  it('obey a parent that keeps the state', async () => {
    const onValueChange = vi.fn();
    const { rerender } = show({ value: ['one'], onValueChange });
    await userEvent.click(button(/Second/));
    expect(onValueChange).toHaveBeenCalledWith(
      ['one', 'two'],
      expect.objectContaining({ reason: 'question-press' }),
    );
    expect([shown('one'), shown('two')]).toEqual([true, false]);
    rerender(<CandidacyFaq headingLevel={3} questions={questions} value={['two']} />);
    expect([shown('one'), shown('two')]).toEqual([false, true]);
  });

  it('stay quick and whole when there are a thousand', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: `q-${index}`,
      question: `Question ${index}?`,
      answer: [`Answer ${index}.`] as [string],
    }));
    show({ questions: many });
    expect(document.querySelectorAll('.ek-faq__answer')).toHaveLength(1000);
    fireEvent.click(button(/^Question 999\?/));
    expect(shown('q-999')).toBe(true);
    expect(shown('q-998')).toBe(false);
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
    fireEvent.click(button(/Open all answers/));
    expect(document.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1000);
  });

  it('render only the one that is pressed', () => {
    const rendered = vi.fn();
    const Probe = ({ id }: { id: string }) => {
      rendered(id);
      return <p>Answer.</p>;
    };
    render(
      <FaqRoot>
        {['a', 'b', 'c'].map((id) => (
          <FaqItem id={id} key={id}>
            <FaqQuestion headingLevel={2}>Question {id}</FaqQuestion>
            <FaqAnswer>
              <Probe id={id} />
            </FaqAnswer>
          </FaqItem>
        ))}
      </FaqRoot>,
    );
    const states = () => ['a', 'b', 'c'].map((id) => document.getElementById(id)?.dataset.state);
    rendered.mockClear();
    fireEvent.click(button(/Question b/));
    expect(states()).toEqual(['closed', 'open', 'closed']);
    expect(rendered.mock.calls.filter(([id]) => id !== 'b')).toEqual([]);
  });

  it('open both of two that share an id, and say that they do', async () => {
    expectConsole('warn', /questions\[3\]\.id is used twice/);
    show({ questions: [...questions, { ...questions[0], question: 'The same id?' }] as never });
    await userEvent.click(button(/The same id/));
    expect(button(/The same id/)).toHaveProperty('ariaExpanded', 'true');
    // They are one to everything that goes by id, so they open together.
    expect(button(/First question/)).toHaveProperty('ariaExpanded', 'true');
    expect(button(/Third question/)).toHaveProperty('ariaExpanded', 'false');
  });

  it.each([undefined, { faq: { closing: '' } }])(
    'end with the words that only a clinician can decide: %j',
    (messages) => {
      const { container } = show({ messages });
      expect(container.textContent).toMatch(/Only a clinician who has examined you can decide/);
    },
  );

  it('name their summary, so that a reader who only tabs hears it', () => {
    show();
    expect(
      screen.getByRole('button', { name: /Second/, description: 'People in a made-up group.' }),
    ).toBeDefined();
  });

  it.each([
    [{ answer: ['  '] }, /questions\[0\]\.answer is an empty answer.*\[" {2}"\]/],
    [{ answer: [{ list: [] }] }, /questions\[0\]\.answer is an empty answer.*list/],
    [{ id: '' }, /questions\[0\]\.id is missing/],
    [{ question: ' ' }, /questions\[0\]\.question is missing/],
    [{ group: 'weird' }, /questions\[0\]\.group is not a group.*Use one of: may-suit/],
    [{ group: 'should-not', summary: ' ' }, /questions\[0\]\.summary is missing.*Found: " "/],
  ])('warn of %j and show the rest', (wrong, warning) => {
    expectConsole('warn', warning);
    show({ questions: [{ ...questions[0], ...wrong }, ...questions.slice(1)] as never });
    expect(button(/Third question/)).toBeDefined();
  });

  it('remember nothing after the page', async () => {
    show();
    await userEvent.click(button(/First/));
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(document.cookie).toBe('');
  });
});
