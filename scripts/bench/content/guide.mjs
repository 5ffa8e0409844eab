import { comparison } from './comparison.mjs';
import { list, routes, sources, statistic } from './values.mjs';

const candidacyGroups = ['may-suit', 'care-first', 'should-not', 'ask-clinician'];

export const questions = (size) =>
  list(size, (index) => ({
    id: `question-${index}`,
    question: `What is example question ${index}?`,
    group: candidacyGroups[index % 4],
    ...(index % 4 === 2 ? { summary: 'People in a made-up group.' } : {}),
    answer: [
      'This is **made up**, as [the example](https://example.org/) says.[@label, @trial]',
      { list: ['One thing to know.', 'Another thing to *ask*.'] },
    ],
  }));

const severities = ['common', 'serious', 'emergency'];

export const sideEffects = (size) =>
  list(size, (index) => ({
    id: `effect-${index}`,
    name: `Example effect ${index}`,
    severity: severities[index % 3],
    description: 'What it is like, in a *few* words.',
    frequency: statistic(index),
    onset: { type: 'duration', from: 40, unit: 'minute', bound: 'about' },
    duration: { type: 'not-established' },
    whatToDo: ['Stay where you are.', 'Tell somebody.[@label]'],
    getHelp: ['If it does not pass.'],
    sourceIds: ['trial'],
  }));

const paragraph = 'A *made-up* paragraph that is about as long as one on a real page.[@trial]';

const benefit = {
  id: 'benefit',
  title: 'Feeling better after four weeks',
  routeId: 'spray',
  approvalId: 'us',
  statement: 'More people felt better.[@trial]',
  result: statistic(30),
  harms: ['effect-0', 'effect-1'],
  limits: ['The trial is made up.'],
};

const warning = {
  id: 'warning',
  product: 'Exampla',
  regulator: 'example regulator',
  jurisdiction: 'US',
  asOf: '2025-01-27',
  points: ['Example harm one.', 'Example harm two.'],
  sourceIds: ['label'],
};

const step = (index) => ({
  id: `step-${index}`,
  phase: ['before', 'during', 'after'][index % 3],
  name: `Step ${index}`,
  description: 'Somebody does *something*.',
  duration: { type: 'duration', from: 10, unit: 'minute', bound: 'at-least' },
});

/** A whole guide, about as long as a real one. */
export const guide = {
  id: 'example-guide',
  locale: 'en-US',
  jurisdiction: 'US',
  status: 'example',
  title: 'An example treatment',
  summary: 'A made-up document.[@label]',
  review: {
    reviewer: { name: 'Example Reviewer', credentials: 'example only', example: true },
    lastReviewed: '2026-11-01',
    nextDue: '2027-05-01',
  },
  crisis: { country: 'US', wording: 'distress' },
  overview: list(3, (index) => ({
    id: `topic-${index}`,
    title: `Topic ${index}`,
    body: [paragraph, { list: ['One point.', 'Two *points*.'] }, paragraph],
  })),
  routes,
  boxedWarnings: [warning],
  comparison: comparison(8),
  benefits: [benefit],
  sideEffects: sideEffects(12),
  candidacy: { title: 'Could it be right for me?', questions: questions(12) },
  visit: { title: 'What a visit looks like', steps: list(6, step) },
  mechanism: { title: 'How it may work', known: [paragraph], notKnown: [paragraph] },
  unknowns: {
    title: 'What nobody knows yet',
    points: list(4, (index) => ({ text: `Unknown ${index}.`, sourceIds: ['trial'] })),
  },
  sources,
};
