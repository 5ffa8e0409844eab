import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GB, MY, US } from '../../src/crisis-lines/index.ts';
import { guide } from '../fixtures/guide.ts';

/** Parts of `Intl` that old browsers lack one by one, and all of it. */
const missing = [
  'Intl',
  'DateTimeFormat',
  'DisplayNames',
  'ListFormat',
  'Locale',
  'NumberFormat',
  'PluralRules',
] as const;

describe.each(missing)('without %s', (part) => {
  let library: typeof import('../../src/index.ts');
  beforeAll(async () => {
    // Modules keep what they once made: these are loaded anew.
    vi.resetModules();
    const rest = Object.getOwnPropertyDescriptors(Intl);
    const left = Object.create(null, { ...rest, [part]: { value: undefined } });
    vi.stubGlobal('Intl', part === 'Intl' ? undefined : left);
    library = await import('../../src/index.ts');
  }, 30_000);
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('a crisis banner has every number', () => {
    const { CrisisBanner } = library;
    const html = renderToString(<CrisisBanner country={US} />);
    expect(html).toContain('href="tel:988"');
    expect(html).toContain('href="tel:911"');
    expect(renderToString(<CrisisBanner country={GB} />)).toContain('href="tel:999"');
  });

  it('its hours are said', () => {
    const { CrisisBanner } = library;
    const html = renderToString(<CrisisBanner country={MY} />);
    expect(html).toContain('08:00');
    const now = new Date('2026-11-29T03:00:00Z');
    expect(renderToString(<CrisisBanner country={MY} now={now} />)).toContain('href="tel:');
  });

  it('a guide has its words', () => {
    const { TreatmentGuide } = library;
    const html = renderToString(<TreatmentGuide country={US} guide={guide} />);
    for (const { question } of guide.candidacy.questions) expect(html).toContain(question);
    for (const { name } of guide.sideEffects) expect(html).toContain(name);
  });
});
