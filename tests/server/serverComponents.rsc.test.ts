import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { guide } from '../fixtures/guide.ts';

describe('under the react-server condition', () => {
  it('every entry can be imported', async () => {
    const entries = await Promise.all([
      import('../../src/index.ts'),
      import('../../src/content/index.ts'),
      import('../../src/crisis-lines/index.ts'),
      import('../../src/structured-data/index.ts'),
    ]);
    for (const entry of entries) expect(Object.keys(entry).length).toBeGreaterThan(0);
  });

  it('React has no context here, so the test means something', async () => {
    const react = await import('react');
    expect('createContext' in react).toBe(false);
    expect('useContext' in react).toBe(false);
  });

  it('words come from the request, and the built-in ones without one', async () => {
    const { usePageSettings } = await import('#words');
    expect(usePageSettings()).toEqual({});
  });

  it('elements of server components can be made', async () => {
    const { TreatmentComparison } = await import('../../src/index.ts');
    const { routes, comparison } = guide;
    const element = createElement(TreatmentComparison, {
      routes,
      groups: comparison.groups,
      jurisdiction: 'US',
      caption: 'x',
      headingLevel: 2,
    });
    expect(element.type).toBe(TreatmentComparison);
  });
});
