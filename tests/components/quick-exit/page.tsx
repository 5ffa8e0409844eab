// A page of its own, in a frame of the test, because leaving is something only a whole page can do.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QuickExit } from '../../../src/index.ts';
import '../../../src/styles.css';

const hrefs: string[] = JSON.parse(window.name);

createRoot(document.body.appendChild(document.createElement('div'))).render(
  <StrictMode>
    {hrefs.map((href) => (
      <QuickExit href={href} key={href} />
    ))}
    <h1>What nobody else may see</h1>
    <input aria-label="Words" />
  </StrictMode>,
);
