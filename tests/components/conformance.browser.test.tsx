import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FaqAnswer, FaqItem, FaqQuestion, FaqRoot } from '../../src/index.ts';
import { specimens } from '../fixtures/components.tsx';
import { expectConsole } from '../setup/console.ts';

afterEach(cleanup);

const rootOf = (container: HTMLElement): HTMLElement => container.firstElementChild as HTMLElement;

describe.each(specimens)('$name', ({ tag, props, words, render: element }) => {
  it('renders its element and its words', () => {
    const { container } = render(element(props));
    expect(rootOf(container).tagName).toBe(tag);
    expect(container).toHaveProperty('textContent', expect.stringContaining(words));
  });

  it('gives its element to ref, as an object and as a function', () => {
    const ref = createRef<HTMLElement>();
    const { container, rerender } = render(element({ ...props, ref }));
    expect(ref.current).toBe(rootOf(container));
    let seen: unknown = null;
    const remember = (node: unknown) => {
      seen = node ?? seen;
    };
    rerender(element({ ...props, ref: remember }));
    expect(seen).toBe(rootOf(container));
  });

  it('adds className to its own, and passes style, id, data and aria props on', () => {
    const own = rootOf(render(element(props)).container).getAttribute('class');
    cleanup();
    const more = {
      className: 'mine',
      style: { color: 'rgb(1, 2, 3)' },
      id: 'my-id',
      'data-mine': 'yes',
      'aria-describedby': 'else',
    };
    const root = rootOf(render(element({ ...props, ...more })).container);
    expect(root.getAttribute('class')).toBe(`${own} mine`);
    expect(root.style.color).toBe('rgb(1, 2, 3)');
    expect(root.id).toBe('my-id');
    expect(root.dataset.mine).toBe('yes');
    expect(root.getAttribute('aria-describedby')).toBe('else');
  });

  it('calls event handlers on its element', () => {
    let clicks = 0;
    const onClick = () => {
      clicks += 1;
    };
    fireEvent.click(rootOf(render(element({ ...props, onClick })).container));
    expect(clicks).toBe(1);
  });

  it('leaves nothing behind when it is unmounted', () => {
    const { container, unmount } = render(element(props));
    unmount();
    expect(container.innerHTML).toBe('');
  });
});

describe.each(specimens.filter(({ heading }) => heading))(
  'the heading of $name',
  ({ name, props, words, render: element }) => {
    it('stands where the author wants it', () => {
      for (const level of [2, 3, 5, 6]) {
        const { container } = render(element({ ...props, headingLevel: level }));
        expect(container.querySelector('h1, h2, h3, h4, h5, h6')?.tagName).toBe(`H${level}`);
        cleanup();
      }
    });

    it('warns once of a level that does not exist, and keeps the words', () => {
      const level = `of ${name}`;
      expectConsole('warn', new RegExp(`headingLevel is not a heading level.*"${level}"`));
      const { container } = render(element({ ...props, headingLevel: level }));
      expect(container.querySelector('h2')).not.toBeNull();
      expect(container.textContent).toContain(words);
    });
  },
);

describe('the parts of the questions', () => {
  const refs = { item: createRef<HTMLDivElement>(), answer: createRef<HTMLDivElement>() };
  const question = createRef<HTMLButtonElement>();
  const show = () =>
    render(
      <FaqRoot defaultValue={['own']}>
        <FaqItem className="mine" data-testid="item" id="own" ref={refs.item}>
          <FaqQuestion className="mine" data-testid="question" headingLevel={5} ref={question}>
            A question?
          </FaqQuestion>
          <FaqAnswer className="mine" data-testid="answer" ref={refs.answer}>
            An answer.
          </FaqAnswer>
        </FaqItem>
      </FaqRoot>,
    );

  it('give their elements to ref, and keep their class beside the author’s', () => {
    show();
    expect(refs.item.current).toBe(screen.getByTestId('item'));
    expect(question.current).toBe(screen.getByTestId('question'));
    expect(refs.answer.current).toBe(screen.getByTestId('answer'));
    expect(screen.getByTestId('item').className).toBe('ek-faq__item mine');
    expect(screen.getByTestId('question').className).toBe('ek-faq__question mine');
    expect(screen.getByTestId('answer').className).toBe('ek-faq__answer mine');
  });

  it('make a custom layout of real questions', () => {
    show();
    const heading = screen.getByRole('heading', { level: 5 });
    expect(heading.contains(screen.getByRole('button', { expanded: true }))).toBe(true);
    fireEvent.click(screen.getByRole('button'));
    expect(refs.answer.current?.getAttribute('hidden')).toBe('until-found');
  });

  it('leave the answer alone when a handler of the author prevents the press', () => {
    render(
      <FaqRoot>
        <FaqItem id="held">
          <FaqQuestion headingLevel={5} onClick={(event) => event.preventDefault()}>
            A question?
          </FaqQuestion>
          <FaqAnswer>An answer.</FaqAnswer>
        </FaqItem>
      </FaqRoot>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('button').ariaExpanded).toBe('false');
  });
});
