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
    expect(answerOf('one').getAttribute('role')).toBe('group');
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
    expect(first && wordsOf(first)).toContain('First question?');
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

  it('is printed, closed or not', () => {
    show();
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter(
      (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
    );
    const style = document.createElement('style');
    style.textContent = print
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText))
      .join('\n');
    document.head.append(style);
    expect(answerOf('one').getBoundingClientRect().height).toBeGreaterThan(10);
    style.remove();
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
    show();
    const target = answerOf('thr-ee').querySelector('p') as HTMLElement;
    target.id = 'inside the third';
    location.hash = '#inside%20the%20third';
    await waitFor(() => expect(shown('thr-ee')).toBe(true));
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

  it('take no value that is none', () => {
    show({ value: 5 as never });
    expect(['one', 'two', 'thr-ee'].some(shown)).toBe(false);
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

  it('open the right one of two that share an id, and say that they do', async () => {
    expectConsole('warn', /questions\[3\]\.id is used twice/);
    show({ questions: [...questions, { ...questions[0], question: 'The same id?' }] as never });
    await userEvent.click(button(/The same id/));
    expect(button(/The same id/)).toHaveProperty('ariaExpanded', 'true');
  });

  it('end with the words that only a clinician can decide', () => {
    const { container } = show();
    expect(container.textContent).toMatch(/Only a clinician who has examined you can decide/);
  });

  it('remember nothing after the page', async () => {
    show();
    await userEvent.click(button(/First/));
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(document.cookie).toBe('');
  });
});
