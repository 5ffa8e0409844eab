import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FactBox as Content, Route } from '../../src/content/index.ts';
import { FactBox } from '../../src/index.ts';
import { factBox, guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const [route] = guide.routes;
const show = (more: Partial<Content> = {}, given: Partial<Route> = route) =>
  renderToString(
    <FactBox
      factBox={{ ...factBox, ...more }}
      headingLevel={2}
      route={given as Route}
      sources={guide.sources}
    />,
  );
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const rows = (html: string, kind: 'benefits' | 'harms') => {
  const table = html.match(new RegExp(`data-kind="${kind}".*?</table>`, 's'))?.[0] ?? '';
  const body = table.slice(table.indexOf('<tbody'));
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => text(cell).trim()),
  );
};

describe('a fact box', () => {
  it('shows both groups of each outcome out of the same number, with the difference', () => {
    expect(rows(show(), 'benefits')).toEqual([
      ['Felt better', '30 in 100 about 20 more', '10 in 100'],
      ['Slept better', '20 in 100 about the same', '20 in 100'],
    ]);
  });

  it('shows the most serious harm first, then the most frequent', () => {
    expect(rows(show(), 'harms')).toEqual([
      ['Serious Fainted 1', '1 in 100 about 1 more', 'fewer than 1 in 100'],
      ['Felt sick 2', '40 in 100 about 10 fewer', '50 in 100'],
      ['Felt dizzy 2', '5 in 100 about 3 more', '2 in 100'],
      ['Itched 2', '3 in 100', 'not measured'],
    ]);
  });

  it('says who was studied, over what time, what is not certain and who paid', () => {
    const said = text(show());
    for (const words of [
      'Studied in adults in one made-up trial.',
      'Studied in adults in two made-up trials.',
      'Counted after 4 weeks',
      'Counted over 4 weeks',
      'with the example treatment',
      'with an example placebo',
      'Whether it lasts.',
      'A made-up company.',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('stands beside its approval and its boxed warning', () => {
    expect(text(show())).toContain('Approved, 2019');
    expect(show()).toContain('href="#spray-warning"');
  });

  it.each([
    ['harms', { harms: { ...factBox.harms, outcomes: [] as never } }, route, /harms\.outcomes/],
    ['an approval of this use', { approvalId: 'other' }, route, /FactBox route does not hold/],
  ])('shows no benefit without %s, and says why', (_what, more, given, warning) => {
    expectConsole('warn', warning);
    const html = show(more, given);
    expect(rows(html, 'benefits')).toEqual([]);
    expect(text(html)).toContain('Benefits are not shown here');
    expect(text(html)).toContain('Whether it lasts.');
  });

  it('keeps the harms when the approval is missing', () => {
    expectConsole('warn', /FactBox route does not hold.*"gone"/);
    expect(rows(show({ approvalId: 'gone' }), 'harms')).toHaveLength(4);
  });

  it('computes nothing from numbers that are none, and names them', () => {
    expectConsole(
      'warn',
      /FactBox factBox\.benefits\.outcomes\[0\]\.treated is no number of people out of 100.*140/,
    );
    const outcomes = [{ ...factBox.benefits.outcomes[0], treated: 140 }] as never;
    const html = show({ benefits: { ...factBox.benefits, outcomes } });
    expect(rows(html, 'benefits')).toEqual([
      ['Felt better', 'a number that could not be shown', '10 in 100'],
    ]);
  });

  it('shows no benefit where no harm can be read', () => {
    expectConsole('warn', /harms\.outcomes\[0\]\.treated is no number of people.*-3/);
    expectConsole('warn', /FactBox factBox\.harms\.outcomes does not hold/);
    const outcomes = [{ ...factBox.harms.outcomes[0], treated: -3 }] as never;
    expect(rows(show({ harms: { ...factBox.harms, outcomes } }), 'benefits')).toEqual([]);
  });

  it('cites once what all outcomes of a side share', () => {
    const html = show();
    expect(html.match(/href="#source-example-trial"/g)?.length).toBe(1 + 3 + 2);
  });

  it('shows no benefit beside the approval of another route', () => {
    expectConsole('warn', /FactBox route does not hold.*Pass the route "spray".*Found: "lozenge"/);
    const html = show({}, { ...route, id: 'lozenge' });
    expect(rows(html, 'benefits')).toEqual([]);
    expect(html).not.toContain('Approved, 2019');
  });

  it('warns of what a box should say and does not', () => {
    expectConsole('warn', /FactBox factBox\.funding is missing/);
    expect(text(show({ funding: undefined as never }))).not.toContain('Who paid');
  });

  it('is the place that links to its id lead to', () => {
    expect(show()).toMatch(/^<div id="example-facts"/);
  });

  it('shows crisis help where its topic is suicide', () => {
    expectConsole('warn', /FactBox crisis is missing where suicide is spoken of/);
    expect(show({ topic: 'suicide' })).toContain('https://findahelpline.com');
  });
});
