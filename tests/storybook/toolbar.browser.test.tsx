import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { globalTypes, initialGlobals } from '../../.storybook/toolbar/globals.ts';
import { moved } from '../../.storybook/toolbar/withJurisdiction.tsx';
import { GB } from '../../src/crisis-lines/index.ts';
import clinic from '../../stories/pages/clinic-page.stories.tsx';
import host from '../../stories/pages/host-page.stories.tsx';
import guide from '../../stories/pages/ketamine-guide.stories.tsx';
import tailwind from '../../stories/pages/tailwind-page.stories.tsx';
import welcome from '../../stories/start/welcome.stories.tsx';

/** What Storybook takes over from an address; it drops any other value. */
const KEPT = /^[\w -]+$/;

/** The lines that a page offers to call: the digits of each link. */
function calls(html: string): Set<string> {
  return new Set([...html.matchAll(/href="tel:([^"]+)"/g)].map(([, number = '']) => number));
}

describe('the toolbar', () => {
  it('has only values that an address can carry', () => {
    const values = Object.values(globalTypes).flatMap(({ toolbar }) =>
      toolbar.items.map(({ value }) => value),
    );
    expect(values.length).toBeGreaterThan(15);
    expect([...values, ...Object.values(initialGlobals)].filter((v) => !KEPT.test(v))).toEqual([]);
  });

  it.each([
    ['front page', welcome],
    ['guide', guide],
    ['clinic page', clinic],
    ['page of a host', host],
    ['page in Tailwind', tailwind],
  ] as const)(
    'moves the crisis lines of the %s to another country',
    (_name, { component, args }) => {
      const Page = component as React.FunctionComponent<Record<string, unknown>>;
      const inBritain = calls(renderToStaticMarkup(<Page {...moved({ ...args }, GB)} />));
      expect(inBritain).toContain('116123');
      expect(inBritain).not.toContain('988');
      expect(calls(renderToStaticMarkup(<Page {...args} />))).toContain('988');
    },
  );
});
