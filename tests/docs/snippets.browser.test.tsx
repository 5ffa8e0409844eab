import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import '../../src/styles.css';

const modules = import.meta.glob<{ Example: ComponentType }>('../../examples/snippets/*.tsx', {
  eager: true,
});
const documents = import.meta.glob<string>('../../docs/components/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const snippets = Object.entries(modules).map(([path, { Example }]) => ({
  name: path.replace(/^.*\/(.+)\.tsx$/, '$1'),
  Example,
}));

/** The HTML that the documents give for a snippet, if any does. */
function documented(name: string): string | undefined {
  const place = new RegExp(`<!-- copy: ${name} -->.*?\`\`\`html\n(.*?)\n\`\`\``, 's');
  return Object.values(documents)
    .map((text) => place.exec(text)?.[1])
    .find((html) => html !== undefined);
}

const withHtml = snippets.filter(({ name }) => documented(name) !== undefined);

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

/** A page with that HTML, as somebody pastes it. */
function pasted(html: string): HTMLElement {
  const page = document.createElement('div');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  page.append(...parsed.body.childNodes);
  return document.body.appendChild(page);
}

/** Where everything stands on a page, whatever its ids are. */
function places(page: HTMLElement): string[] {
  const { x, y } = page.getBoundingClientRect();
  return [...page.querySelectorAll('*')].map((element) => {
    const box = element.getBoundingClientRect();
    const numbers = [box.x - x, box.y - y, box.width, box.height].map((number) =>
      Math.round(number),
    );
    return `${element.localName} ${numbers}`;
  });
}

describe('examples to copy', () => {
  it('are there, most of them as HTML too', () => {
    expect(snippets.length).toBeGreaterThan(20);
    expect(withHtml.length).toBeGreaterThan(15);
  });

  it.each(snippets)('$name renders', ({ Example }) => {
    const { container } = render(<Example />);
    expect(container.textContent?.length).toBeGreaterThan(20);
  });

  // The whole guide is looked at as a story.
  it.each(snippets.filter(({ name }) => name !== 'treatment-guide'))(
    '$name: axe finds nothing',
    async ({ Example }) => {
      const { container } = render(<Example />);
      const { violations } = await axe.run(container, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(withHtml)('$name is set out in HTML without moving anything', ({ name, Example }) => {
    const plain = places(pasted(renderToStaticMarkup(<Example />)));
    document.body.replaceChildren();
    expect(places(pasted(documented(name) ?? ''))).toEqual(plain);
    expect(plain.length).toBeGreaterThan(2);
  });
});
