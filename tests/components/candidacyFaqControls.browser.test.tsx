import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CandidacyFaq, CandidacyFaqStatic, type CandidacyQuestion } from '../../src/index.ts';
import '../../src/styles.css';
import { lookThrough } from '../accessibility/media.ts';

configure({ reactStrictMode: true });

const questions: CandidacyQuestion[] = [
  { id: 'driving', question: 'Can I drive home?', answer: ['Not today. Take a **taxi**.'] },
  { id: 'cafe', question: 'May I drink coffee?', answer: ['Ask at the café.'] },
  { id: 'work', question: 'When can I work?', answer: ['Tomorrow, if you slept. No driving.'] },
];
const show = (props: Partial<Parameters<typeof CandidacyFaq>[0]> = {}) =>
  render(<CandidacyFaq filterAbove={2} headingLevel={3} questions={questions} {...props} />);

const clear = () => history.replaceState(null, '', location.pathname + location.search);
beforeEach(clear);
afterEach(async () => {
  cleanup();
  clear();
  vi.restoreAllMocks();
  await lookThrough({});
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const inSight = () =>
  questions.map(({ id }) => id).filter((id) => element(id).getBoundingClientRect().height > 1);
const box = () => screen.getByRole('searchbox', { name: 'Search these questions' });

describe('the search', () => {
  it('is there only above the number of questions that the page names', () => {
    show({ filterAbove: 3 });
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    show({ filterAbove: undefined });
    expect(screen.queryByRole('searchbox')).toBeNull();
    cleanup();
    show({ filterAbove: 2 });
    expect(box()).toBeDefined();
  });

  it.each([
    ['a word of a question', 'coffee', ['cafe']],
    ['a word of a closed answer', 'taxi', ['driving']],
    ['words anywhere in one item, whatever their case', 'SLEPT work', ['work']],
    ['the beginning of words', 'driv', ['driving', 'work']],
    ['words without their accents', 'cafe', ['cafe']],
    ['nothing but spaces', '  ', ['driving', 'cafe', 'work']],
    ['what nobody wrote', 'xyz', []],
  ])('leaves what has %s', async (_what, typed, left) => {
    show();
    await userEvent.fill(box(), typed);
    expect(inSight()).toEqual(left);
  });

  it('says in a status how many are left, and nothing before and after', async () => {
    show();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    await userEvent.fill(box(), 'driv');
    expect(status.textContent).toBe('Questions shown: 2 of 3.');
    await userEvent.clear(box());
    expect(status.textContent).toBe('');
    expect(inSight()).toHaveLength(3);
  });

  it('says what to do when nothing has the words', async () => {
    show();
    await userEvent.fill(box(), 'xyz');
    expect(screen.getByRole('status').textContent).toMatch(/^No question has these words\./);
  });

  it('takes no exclusion out of sight, and says so', async () => {
    const excluded = {
      id: 'not',
      question: 'Who should not have it?',
      group: 'should-not' as const,
      summary: 'People in a made-up group.',
      answer: 'Those.',
    };
    show({ questions: [...questions, excluded] });
    await userEvent.fill(box(), 'coffee');
    expect(inSight()).toEqual(['cafe']);
    expect(element('not').getBoundingClientRect().height).toBeGreaterThan(40);
    expect(screen.getByRole('status').textContent).toBe(
      'Questions shown: 2 of 4. Reasons not to have it always stay.',
    );
  });

  it('does not find the words of its own buttons', async () => {
    show({ copyLink: true });
    await userEvent.fill(box(), 'copy');
    expect(inSight()).toEqual([]);
  });

  it('is kept while the questions change', async () => {
    const { rerender } = show();
    await userEvent.fill(box(), 'coffee');
    const more = { id: 'tea', question: 'And tea?', answer: 'Yes.' };
    const view = (list: CandidacyQuestion[]) => (
      <CandidacyFaq filterAbove={2} headingLevel={3} questions={list} />
    );
    rerender(view([...questions, more]));
    expect(element('tea').getBoundingClientRect().height).toBeLessThan(2);
    expect(screen.getByRole('status').textContent).toBe('Questions shown: 1 of 4.');
    // Too few to search: nothing may stay out of sight without a box to bring it back.
    rerender(view(questions.slice(0, 2)));
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(element('driving').getBoundingClientRect().height).toBeGreaterThan(40);
  });

  it('gives way to find in page', async () => {
    show();
    await userEvent.fill(box(), 'coffee');
    expect(element('driving').getAttribute('hidden')).toBe('until-found');
    fireEvent(element('driving'), new Event('beforematch', { bubbles: true }));
    await waitFor(() => expect(inSight()).toHaveLength(3));
    expect(box()).toHaveProperty('value', '');
  });

  it('opens nothing, and closes nothing that was open', async () => {
    const onValueChange = vi.fn();
    show({ defaultValue: ['cafe'], onValueChange });
    await userEvent.fill(box(), 'coffee');
    expect(screen.getByRole('button', { name: 'May I drink coffee?' })).toHaveProperty(
      'ariaExpanded',
      'true',
    );
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('does not send the form that a page has around it', async () => {
    const submit = vi.fn((event: Event) => event.preventDefault());
    const { container } = render(
      <form>
        <CandidacyFaq filterAbove={2} headingLevel={3} questions={questions} />
      </form>,
    );
    container.querySelector('form')?.addEventListener('submit', submit);
    await userEvent.type(box(), 'coffee{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'May I drink coffee?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Open all answers' }));
    expect(submit).not.toHaveBeenCalled();
    const names = [...new FormData(container.querySelector('form') as HTMLFormElement).keys()];
    expect(names).toEqual([]);
  });

  it('gives what is typed to no history and no spelling service', () => {
    show();
    expect(box()).toHaveProperty('autocomplete', 'off');
    expect(box()).toHaveProperty('spellcheck', false);
  });

  it('gives way to a link to a question that it has taken out of sight', async () => {
    show();
    await userEvent.fill(box(), 'coffee');
    location.hash = '#driving';
    await waitFor(() => expect(inSight()).toHaveLength(3));
    expect(box()).toHaveProperty('value', '');
    expect(screen.getByRole('button', { name: 'Can I drive home?' })).toHaveProperty(
      'ariaExpanded',
      'true',
    );
  });

  it('does not keep a question from being printed', async () => {
    show();
    await userEvent.fill(box(), 'coffee');
    await lookThrough({ media: 'print' });
    for (const { id } of questions) {
      expect(element(id).getBoundingClientRect().height, id).toBeGreaterThan(40);
    }
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a copied link', () => {
  const copyButton = () =>
    screen.getByRole('button', {
      name: 'Copy a link to this answer',
      description: 'Can I drive home?',
    });
  const status = () => element('driving').querySelector('[role="status"]')?.textContent;
  const open = () => show({ copyLink: true, defaultValue: ['driving'], filterAbove: undefined });

  it('is offered only where the page asks for it', () => {
    show({ defaultValue: ['driving'] });
    expect(screen.queryByRole('button', { name: /Copy a link/ })).toBeNull();
    cleanup();
    open();
    expect(copyButton().checkVisibility()).toBe(true);
  });

  it('is the address of the answer, and the page says that it is copied', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open();
    await userEvent.click(copyButton());
    const url = new URL('#driving', location.href);
    expect(writeText).toHaveBeenCalledWith(url.href);
    await waitFor(() => expect(status()).toBe('Link copied.'));
    const said: (string | null | undefined)[] = [];
    const observer = new MutationObserver(() => said.push(status()));
    const region = element('driving').querySelector('[role="status"]') as Element;
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await userEvent.click(copyButton());
    await waitFor(() => expect(said).toEqual(['', 'Link copied.']));
    observer.disconnect();
    expect(location.hash).toBe('');
  });

  it('stands in the address bar where the browser lets nobody copy', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
    open();
    await userEvent.click(copyButton());
    await waitFor(() => expect(status()).toBe('The link is in the address bar.'));
    expect(location.hash).toBe('#driving');
    expect(document.activeElement).toBe(copyButton());
  });

  it('leads to questions whose id has spaces and quotes', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const id = `a "quoted" id's`;
    const { unmount } = show({
      copyLink: true,
      defaultValue: [id],
      questions: [{ id, question: 'Can I drive home?', answer: 'No.' }],
    });
    await userEvent.click(copyButton());
    const copied = new URL(writeText.mock.calls[0]?.[0] ?? '');
    unmount();
    history.replaceState(null, '', copied.hash);
    show({ questions: [{ id, question: 'Can I drive home?', answer: 'No.' }] });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Can I drive home?' })).toHaveProperty(
        'ariaExpanded',
        'true',
      ),
    );
  });
});

describe.each([
  ['with script', CandidacyFaq],
  ['without script', CandidacyFaqStatic],
])('an answer, %s', (_what, Faq) => {
  it('may be a React element or one paragraph of inline text', () => {
    const { container } = render(
      <Faq
        headingLevel={3}
        questions={[
          { id: 'one', question: 'One?', answer: <p data-testid="own">Our own element.</p> },
          { id: 'two', question: 'Two?', answer: 'With **weight**.' },
          {
            id: 'three',
            question: 'Three?',
            answer: ['Before.', <p key="own">Between.</p>, { list: ['After.'] }],
          },
        ]}
      />,
    );
    expect(screen.getByTestId('own').closest('.ek-faq__answer')).not.toBeNull();
    expect(container.querySelector('strong')?.textContent).toBe('weight');
    expect(container.textContent).toMatch(/Before\.Between\.After\./);
  });

  it('moves only where the page asks for it, and never for readers who ask for less', async () => {
    const animations = () => document.getAnimations().length;
    const press = () => act(() => fireEvent.click(screen.getByText('Can I drive home?')));
    const view = (animate: boolean) =>
      render(<Faq animate={animate} headingLevel={3} questions={questions} />);
    view(false);
    press();
    expect(animations()).toBe(0);
    cleanup();
    view(true);
    press();
    expect(animations()).toBeGreaterThan(0);
    cleanup();
    await lookThrough({ reducedMotion: true });
    view(true);
    press();
    expect(animations()).toBe(0);
  });
});
