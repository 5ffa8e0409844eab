// The script of every page: what a site with server rendering sends along.
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { idsOf, pageOf } from './pages.tsx';
import '../../src/styles.css';

for (const host of document.querySelectorAll<HTMLElement>('[data-page]')) {
  const { page = '' } = host.dataset;
  hydrateRoot(host, pageOf(page), idsOf(page));
}

/** For the tests of what is left behind: mounts a page and unmounts it again, over and over. */
function mountOften(name: string, times: number): void {
  const host = document.querySelector('main') as HTMLElement;
  for (let count = 0; count < times; count += 1) {
    const root = createRoot(host);
    flushSync(() => root.render(pageOf(name)));
    flushSync(() => root.unmount());
  }
}
Object.assign(window, { mountOften });
