import * as React from 'react';
import { describe, expect, it } from 'vitest';
import { US } from '../../src/crisis-lines/index.ts';
import {
  BoxedWarning,
  CandidacyFaq,
  CandidacyFaqStatic,
  CrisisBanner,
  DoAndDont,
  EvenkeelProvider,
  FactBox,
  GlossaryTerm,
  QuickExit,
  SideEffectGroup,
  TreatmentComparison,
  TreatmentGuide,
} from '../../src/index.ts';
import { factBox, guide } from '../fixtures/guide.ts';
import { inRequest, serverText } from '../setup/request.ts';

const { createElement: h } = React;

const comparison = () =>
  h(TreatmentComparison, {
    routes: guide.routes,
    groups: guide.comparison.groups,
    jurisdiction: 'US',
    caption: 'A caption',
    headingLevel: 2,
    sources: guide.sources,
  });

describe('under the react-server condition', () => {
  it('every entry can be imported', async () => {
    const entries = await Promise.all([
      import('../../src/content/index.ts'),
      import('../../src/crisis-lines/index.ts'),
      import('../../src/crisis-lines/all.ts'),
      import('../../src/structured-data/index.ts'),
    ]);
    for (const entry of entries) expect(Object.keys(entry).length).toBeGreaterThan(0);
  });

  it('React has no context here, so the test means something', () => {
    expect('createContext' in React).toBe(false);
    expect('useContext' in React).toBe(false);
  });

  it('a whole page renders on the server, with only the questions left to the client', () => {
    const text = inRequest(() => serverText(h(TreatmentGuide, { guide, country: US })));
    expect(text).toContain(guide.title);
    expect(text).toContain('Call 988');
    expect(text).toContain('People in a made-up group.');
    const clients = new Set([...text.matchAll(/<(\w+)>/g)].map(([, name]) => name));
    expect([...clients].sort()).toEqual([
      'FaqAnswer',
      'FaqControls',
      'FaqItem',
      'FaqQuestion',
      'FaqRoot',
      'FaqToggleAll',
    ]);
  });

  it('a comparison with the reader’s controls leaves nothing to the client', () => {
    const text = inRequest(() => serverText(comparison()));
    expect(text).toContain('Show in the table');
    expect(text).toContain('40 to 60 minutes');
    expect([...text.matchAll(/<(\w+)>/g)]).toEqual([]);
  });

  const { sources } = guide;
  const [route] = guide.routes;
  it.each([
    ['a fact box', () => h(FactBox, { factBox, headingLevel: 2, route, sources })],
    [
      'a group of side effects',
      () => h(SideEffectGroup, { headingLevel: 2, sideEffects: guide.sideEffects, sources }),
    ],
    [
      'a boxed warning',
      () =>
        h(BoxedWarning, { headingLevel: 2, sources, warning: guide.boxedWarnings?.[0] as never }),
    ],
    ['what to do', () => h(DoAndDont, { do: ['rest'], dont: ['drive'], headingLevel: 2 })],
    ['a term', () => h(GlossaryTerm, { term: 'titration', definition: 'a change in small steps' })],
    ['the banner', () => h(CrisisBanner, { collapsible: true, country: US })],
    [
      'the questions without script',
      () => h(CandidacyFaqStatic, { headingLevel: 2, questions: guide.candidacy.questions }),
    ],
  ])('%s leaves nothing to the client', (_what, element) => {
    const text = inRequest(() => serverText(element()));
    expect(text.length).toBeGreaterThan(10);
    expect([...text.matchAll(/<(\w+)>/g)]).toEqual([]);
  });

  it('a way out leaves only its link to the client, and its words to the server', () => {
    const text = inRequest(() => serverText(h(QuickExit, { href: '/weather' })));
    expect([...text.matchAll(/<(\w+)>/g)].map(([, name]) => name)).toEqual(['ExitLink']);
    expect(text).toContain('history still lists this page');
  });

  it('the questions hand their words to the client as plain text', () => {
    const questions = guide.candidacy.questions;
    const text = inRequest(() => serverText(h(CandidacyFaq, { headingLevel: 2, questions })));
    expect(text).toContain('<FaqQuestion>Who should not have it?');
  });
});

describe('the provider on the server', () => {
  const messages = { comparison: { yes: 'Indeed', no: 'Not so' } };
  const page = () => h(React.Fragment, null, h(EvenkeelProvider, { messages }), comparison());

  it('reaches the server components of its request', () => {
    expect(inRequest(() => serverText(page()))).toContain('Not so. There is no session.');
  });

  it('is forgotten with the request', () => {
    inRequest(() => serverText(page()));
    expect(inRequest(() => serverText(comparison()))).toContain('No. There is no session.');
  });
});
