import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Questions } from './questions.mjs';

const given = JSON.parse(document.getElementById('given').textContent);
hydrateRoot(document.getElementById('questions'), h(Questions, given));
