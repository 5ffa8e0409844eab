import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import 'evenkeel/styles.css';
import './site.css';
import { Page } from './Page.tsx';

hydrateRoot(
  document.getElementById('root') as HTMLElement,
  <StrictMode>
    <Page />
  </StrictMode>,
);
