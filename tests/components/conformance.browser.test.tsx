import { cleanup, render } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
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
    const own = rootOf(render(element(props)).container).className;
    cleanup();
    const more = {
      className: 'mine',
      style: { color: 'rgb(1, 2, 3)' },
      id: 'my-id',
      'data-mine': 'yes',
      'aria-describedby': 'else',
    };
    const root = rootOf(render(element({ ...props, ...more })).container);
    expect(root.className).toBe(`${own} mine`);
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
    rootOf(render(element({ ...props, onClick })).container).click();
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
