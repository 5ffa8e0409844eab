import { vi } from 'vitest';

const script = new URL('./page.tsx', import.meta.url).href;

/** A real page with a way out for each address, in a frame, and what is asked of it in tests. */
export interface Page {
  window(): Window & typeof globalThis;
  link(index?: number): HTMLAnchorElement;
  /** Waits until the page has left for an address with these words in it. */
  left(words: string): Promise<void>;
  close(): void;
}

export async function openPage(...hrefs: string[]): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '600px', height: '500px' });
  const start = document.implementation.createHTMLDocument('What nobody else may see');
  start.documentElement.dataset.hrefs = JSON.stringify(hrefs);
  const module = start.createElement('script');
  Object.assign(module, { type: 'module', src: script });
  start.head.append(module);
  frame.srcdoc = `<!doctype html>${start.documentElement.outerHTML}`;
  document.body.append(frame);
  const window = () => frame.contentWindow as Window & typeof globalThis;
  const found = () => window().document.querySelector('h1') !== null;
  await vi.waitUntil(found, { timeout: 10_000 });
  return {
    window,
    link: (index = 0) => window().document.querySelectorAll('a')[index] as HTMLAnchorElement,
    left: async (words) => {
      await vi.waitUntil(() => window().location.href.includes(words), { timeout: 5000 });
    },
    close: () => frame.remove(),
  };
}
