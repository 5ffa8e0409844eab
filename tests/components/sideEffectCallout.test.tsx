import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SideEffect } from '../../src/content/index.ts';
import { CL, type CrisisCountry, US } from '../../src/crisis-lines/index.ts';
import { CrisisLinks, SideEffectCallout } from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const [common, emergency, serious] = guide.sideEffects as [SideEffect, SideEffect, SideEffect];

const show = (sideEffect: SideEffect, country?: CrisisCountry, crisis?: ReactNode): string =>
  renderToString(
    <SideEffectCallout
      country={country}
      crisis={crisis}
      headingLevel={3}
      sideEffect={sideEffect}
      sources={guide.sources}
    />,
  );
const links = (html: string) =>
  [...html.matchAll(/href="((?:tel|sms):[^"]*)"/g)].map(([, href]) => href);
const headings = (html: string) =>
  [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(([, level, inner = '']) => [
    Number(level),
    inner.replace(/<[^>]*>/g, ''),
  ]);

describe('a side-effect callout', () => {
  it('says how much it matters in the heading itself', () => {
    expect(headings(show(common))[0]).toEqual([3, 'Common: Dizziness']);
    expect(headings(show(serious))[0]).toEqual([3, 'Serious: tell your clinic: Bladder pain']);
    expect(headings(show(emergency))[0]).toEqual([3, 'Emergency: get help now: Fainting']);
  });

  it('gives the signs of an emergency before what to do', () => {
    const parts = headings(show(emergency))
      .slice(1)
      .map(([, text]) => text);
    expect(parts).toEqual(['When to get help', 'What you can do', 'More likely in']);
  });

  it('calls the emergency number of the country it is given, and only for emergencies', () => {
    expect(links(show(emergency, US))).toEqual(['tel:911']);
    expect(links(show(emergency, CL))).toEqual(['tel:131', 'tel:133']);
    expect(links(show(serious, US))).toEqual([]);
  });

  it('guesses no number without a country', () => {
    const html = show(emergency);
    expect(links(html)).toEqual([]);
    expect(html).toContain('Call the emergency number of the country you are in.');
  });

  it('shows crisis lines before all else wherever suicide is the topic', () => {
    const topic = { ...emergency, topic: 'suicide' as const };
    const html = show(topic, US, <CrisisLinks country={US} />);
    expect(links(html)).toEqual(['tel:988', 'sms:988', 'tel:911']);
    expect(links(show({ ...serious, topic: 'suicide' }, US, <CrisisLinks country={US} />))).toEqual(
      ['tel:988', 'sms:988'],
    );
  });

  it('shows the directory, with a warning, where nobody passed crisis lines', () => {
    expectConsole('warn', /SideEffectCallout crisis is missing where suicide is spoken of/);
    const html = show({ ...serious, topic: 'suicide' }, US);
    expect(html).toContain('href="https://findahelpline.com"');
  });

  it('says that nobody knows, where nobody does', () => {
    expect(show(serious)).toContain('How often it happens is not established.');
    expect(show(common)).toContain('Not established');
  });

  it('has the emergency number whatever words a page gives for the call', () => {
    const html = renderToString(
      <SideEffectCallout
        country={CL}
        headingLevel={3}
        messages={{ sideEffect: { call: 'Help', callFor: 'Help' } }}
        sideEffect={emergency}
        sources={guide.sources}
      />,
    );
    for (const { number } of CL.emergency) expect(html).toMatch(new RegExp(`Help ${number}\\b`));
  });
});
