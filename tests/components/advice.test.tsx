import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { BoxedWarning as Content } from '../../src/content/index.ts';
import { BoxedWarning, DoAndDont } from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a boxed warning', () => {
  const [warning] = guide.boxedWarnings as [Content];
  const show = (more: Partial<Content> = {}, sources = guide.sources) =>
    renderToString(
      <BoxedWarning headingLevel={2} sources={sources} warning={{ ...warning, ...more }} />,
    );

  it('names the product, the regulator, the country and the date, and says that it is a summary', () => {
    const said = text(show());
    expect(said).toContain(`Boxed warning for ${warning.product}`);
    expect(said).toContain('FDA (United States), January 27, 2025');
    expect(said).toContain('in our own words. Only the label has the exact words.');
    for (const point of warning.points) expect(said).toContain(point.split('[')[0]);
  });

  it('is the place that the link beside a benefit leads to', () => {
    expect(show()).toMatch(/^<section id="spray-warning"/);
  });

  it('is a list', () => {
    expect(show().match(/<li/g)).toHaveLength(warning.points.length);
  });

  it('links to the label, and to nothing that is none or not safe', () => {
    expect(show()).toMatch(/href="https:\/\/example\.org\/label"[^>]*>Find the label\./);
    const wrong = guide.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
    expect(show({}, wrong as never)).not.toMatch(/Find the label|javascript/);
    expect(show({ sourceIds: ['example-trial'] })).not.toContain('Find the label');
  });

  it('shows crisis help where its topic is suicide', () => {
    expectConsole('warn', /BoxedWarning crisis is missing where suicide is spoken of/);
    expect(show({ topic: 'suicide' })).toContain('https://findahelpline.com');
  });
});

describe('what to do and what not to do', () => {
  const show = (props: Partial<Parameters<typeof DoAndDont>[0]>) =>
    renderToString(<DoAndDont headingLevel={3} {...props} />);
  const headings = (html: string) =>
    [...html.matchAll(/<h3[^>]*>([^<]*)</g)].map(([, words]) => words);

  it('stand in two lists, each under its word', () => {
    const html = show({ do: ['rest'], dont: ['drive', 'drink'] });
    expect(headings(html)).toEqual(['Do', 'Do not']);
    expect(html.match(/<ul/g)).toHaveLength(2);
    expect(html.match(/<li/g)).toHaveLength(3);
  });

  it('leave out a side that has nothing', () => {
    expect(headings(show({ do: ['rest'] }))).toEqual(['Do']);
    expect(headings(show({ dont: ['drive'] }))).toEqual(['Do not']);
  });

  it.each(['do not drive', 'Don’t drive', "don't drive", 'Never drive', 'avoid driving'])(
    'warn of the double negative "%s", and show it all the same',
    (point) => {
      expectConsole('warn', /DoAndDont dont\[0\] is a double negative under the heading "Do not"/);
      expect(text(show({ dont: [point] }))).toContain(point.replace("'", '&#x27;'));
    },
  );

  it('warn of a denial under "Do"', () => {
    expectConsole('warn', /DoAndDont do\[0\] is something not to do, under the heading "Do"/);
    show({ do: ['do  not drive'] });
  });

  it('take "notice" and "stopping" for no denial', () => {
    expect(text(show({ dont: ['notice it', 'stopping early'] }))).toContain('notice it');
  });
});
