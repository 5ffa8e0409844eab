// Runs in the page: waits to be told, so that what hydration costs can be measured by itself.
import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { contentOf } from '../../content.mjs';
import { ISLAND } from './island.mjs';

function Told({ done, children }) {
  // After the effects of everything inside, which run first.
  useEffect(done, [done]);
  return children;
}

export function start(Page) {
  const root = document.getElementById('root');
  const island = document.getElementById('island');
  const content = contentOf(Number(root.dataset.questions));
  window.takeOver = () =>
    new Promise((done) => {
      const page = (
        <Told done={done}>
          <Page content={content} />
        </Told>
      );
      if (island === null) hydrateRoot(root, page);
      else hydrateRoot(island, page, ISLAND);
    });
}
