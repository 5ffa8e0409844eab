import { vi } from 'vitest';

export const PAGE = new URL('./page.html', import.meta.url).href;

/** A real page with a way out for each address, in a frame, and what is asked of it in tests. */
export interface Page {
  window(): Window & typeof globalThis;
  link(index?: number): HTMLAnchorElement;
  /** Adds to the page what a test needs. */
  add(html: string): void;
  /** Waits until the frame shows an address with these words in it. */
  shows(words: string): Promise<void>;
  close(): void;
}

/** Opens the page, after another one if that is given. */
export async function openPage(hrefs: string[], before?: string): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '600px', height: '500px' });
  // What the page reads: in its address, one that is left for could not be told from it.
  Object.assign(frame, { name: JSON.stringify(hrefs), src: before ?? PAGE });
  document.body.append(frame);
  const window = () => frame.contentWindow as Window & typeof globalThis;
  const shows = async (words: string) => {
    const shown = () =>
      window().location.href.includes(words) && window().document.readyState === 'complete';
    await vi.waitUntil(shown, { timeout: 5000 });
  };
  if (before) {
    await shows(before);
    window().location.assign(PAGE);
  }
  const found = () => window().document.querySelector('h1') !== null;
  await vi.waitUntil(found, { timeout: 10_000 });
  return {
    window,
    link: (index = 0) => window().document.querySelectorAll('a')[index] as HTMLAnchorElement,
    add: (html) => window().document.body.insertAdjacentHTML('beforeend', html),
    shows,
    close: () => frame.remove(),
  };
}
