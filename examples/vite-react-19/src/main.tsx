import { TreatmentGuide } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'evenkeel/styles.css';
import './site.css';
import { guide } from './guide.ts';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <TreatmentGuide country={US} guide={guide} />
  </StrictMode>,
);
