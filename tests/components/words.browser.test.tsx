import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import {
  CandidacyFaq,
  EvenkeelProvider,
  enGB,
  pseudo,
  SideEffectCallout,
} from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

afterEach(cleanup);

const faq = <CandidacyFaq headingLevel={2} questions={guide.candidacy.questions} />;
const openAll = () => screen.getByRole('button', { name: /all answers|öpën/i }).textContent;

describe('built-in words', () => {
  it('are American English without a provider', () => {
    render(faq);
    expect(openAll()).toBe('Open all answers');
  });

  it('come from the provider, and inner providers add to outer ones', () => {
    render(
      <EvenkeelProvider locale="en-GB" messages={{ faq: { openAll: 'Show all answers' } }}>
        {faq}
      </EvenkeelProvider>,
    );
    expect(openAll()).toBe('Show all answers');
  });

  it('of a component win over those of the provider, one by one', () => {
    render(
      <EvenkeelProvider
        messages={{ faq: { openAll: 'From all answers', closing: 'From the page' } }}
      >
        <CandidacyFaq
          headingLevel={2}
          messages={{ faq: { openAll: 'Mine, all answers' } }}
          questions={guide.candidacy.questions}
        />
      </EvenkeelProvider>,
    );
    expect(openAll()).toBe('Mine, all answers');
    expect(screen.getByText('From the page')).toBeDefined();
  });

  it('reach the parts inside a component', () => {
    render(
      <EvenkeelProvider messages={pseudo}>
        <SideEffectCallout headingLevel={2} sideEffect={guide.sideEffects[0]} />
      </EvenkeelProvider>,
    );
    expect(screen.getByText(/\[30 ïñ 100/)).toBeDefined();
  });

  it('follow the language of the provider in numbers and dates', () => {
    render(
      <EvenkeelProvider locale="de" messages={enGB}>
        <SideEffectCallout headingLevel={2} sideEffect={guide.sideEffects[0]} />
      </EvenkeelProvider>,
    );
    expect(screen.getByText(/40 Minuten/)).toBeDefined();
  });

  it('survive a language tag that is none', () => {
    expectConsole('warn', /locale is not a BCP 47 language tag.*"no such tag"/);
    render(
      <CandidacyFaq headingLevel={2} locale="no such tag" questions={guide.candidacy.questions} />,
    );
    expect(openAll()).toBe('Open all answers');
  });
});

describe('words that are none', () => {
  it('leave the built-in ones, and a developer is told', () => {
    expectConsole('warn', /messages\.faq\.openAll says nothing: the built-in words are shown/);
    render(
      <EvenkeelProvider messages={{ faq: { openAll: { other: 'x' } as never } }}>
        {faq}
      </EvenkeelProvider>,
    );
    expect(openAll()).toBe('Open all answers');
  });
});
