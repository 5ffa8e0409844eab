import { renderToString } from 'react-dom/server';
import { describe, it } from 'vitest';
import { pages as guidePages } from '../engines/pages/server.tsx';
import { idsOf, pageOf, pages } from '../failure-modes/pages.tsx';
import type { Specimen } from '../fixtures/components.tsx';
import { expectNone } from '../setup/expect-none.ts';
import { htmlProblems } from '../setup/html-problems.ts';

/** A guide is the whole of its page; anything else stands in somebody's. */
const bodyOf = (html: string): string =>
  html.includes('<main') ? html : `<main>\n<h1>A page</h1>\n${html}\n</main>`;

const documentOf = (html: string): string =>
  `<!DOCTYPE html>
<html lang="en-US">
<head><title>A page</title></head>
<body>
${bodyOf(html)}
</body>
</html>
`;

/** Props that change the elements of a component, beside those of its fixture. */
const otherwise: readonly [name: string, props: Record<string, unknown>][] = [
  ['TreatmentGuide', { headingLevel: 2 }],
  ['TreatmentComparison', { controls: false }],
  ['CandidacyFaqStatic', { multiple: false, defaultValue: ['driving'] }],
  ['CrisisBanner', { variant: 'card', collapsible: true }],
  ['CrisisBanner', { variant: 'compact' }],
  ['CrisisBanner', { country: undefined }],
  ['CrisisBannerInteractive', { countries: async () => [], overrideUrl: '/lines.json' }],
  ['IconArray', { label: '41 of 100' }],
];

describe('the server HTML conforms', { timeout: 30_000 }, () => {
  it.each([...pages.keys()])('of %s', async (name) => {
    const html = renderToString(pageOf(name), idsOf(name));
    expectNone(await htmlProblems(documentOf(html)));
  });

  it.each(otherwise)('of %s with %o', async (name, props) => {
    const { render, props: own } = pages.get(name) as Specimen;
    expectNone(await htmlProblems(documentOf(renderToString(render({ ...own, ...props })))));
  });

  it.each(guidePages())('of the page "%s"', async (_name, html) => {
    expectNone(await htmlProblems(html));
  });
});
