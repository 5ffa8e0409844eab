// Runs in the page: takes over the HTML of the server and tells when that is done.
import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { contentOf } from '../../content.mjs';

function Told({ children }) {
  useEffect(() => {
    // After the effects of everything inside, which run first.
    performance.measure('hydrated', 'begin');
  }, []);
  return children;
}

export function start(Page) {
  const root = document.getElementById('root');
  const content = contentOf(Number(root.dataset.questions));
  performance.mark('begin');
  hydrateRoot(
    root,
    <Told>
      <Page content={content} />
    </Told>,
  );
}
