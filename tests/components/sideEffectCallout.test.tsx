import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { SideEffect } from '../../src/content/index.ts';
import { BE, CL, type CrisisCountry, KE, US } from '../../src/crisis-lines/index.ts';
import { SideEffectCallout } from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';

const [common, emergency, serious] = guide.sideEffects as [SideEffect, SideEffect, SideEffect];

const show = (sideEffect: SideEffect, country?: CrisisCountry): string =>
  renderToString(
    <SideEffectCallout
      country={country}
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

  it('shows crisis lines in the same view wherever suicide is the topic', () => {
    const topic = { ...emergency, topic: 'suicide' as const };
    expect(links(show(topic, US))).toEqual(['tel:911', 'tel:988', 'sms:988']);
    expect(links(show(topic, BE))).toEqual(['tel:112', 'tel:1813', 'tel:080032123']);
    expect(links(show(topic, KE)).every((href) => href?.startsWith('tel:'))).toBe(true);
    expect(links(show({ ...serious, topic: 'suicide' }, US))).toEqual(['tel:988', 'sms:988']);
  });

  it('says that nobody knows, where nobody does', () => {
    expect(show(serious)).toContain('How often it happens is not established.');
    expect(show(common)).toContain('Not established');
  });
});
