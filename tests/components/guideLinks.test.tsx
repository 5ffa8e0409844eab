import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import document_ from '../../examples/content/ketamine-for-depression.en-US.json';
import { type GuideSectionName, guideSections, parseGuide } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { type GuideOwnSection, TreatmentGuide } from '../../src/index.ts';
import { expectConsole } from '../setup/console.ts';

const { guide } = parseGuide(document_);
if (!guide) throw new Error('The example document has problems.');

type Sections = readonly (GuideSectionName | GuideOwnSection)[];

const NAMES = Object.keys(guideSections) as GuideSectionName[];
const KEPT = ['routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'];

const page = (sections: Sections) =>
  renderToString(<TreatmentGuide country={US} guide={guide} sections={sections} />);

const idsOf = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** Links to places that are not on the page. */
function deadLinks(html: string): string[] {
  const ids = new Set(idsOf(html));
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);
  return links.filter((id) => !ids.has(id));
}

const replaced = (name: string, more: Partial<GuideOwnSection> = {}): Sections =>
  NAMES.map((one) =>
    one === name || guideSections[one] === name
      ? { id: name, title: 'Ours', content: <p>In our words.</p>, ...more }
      : one,
  );

describe('every link of a guide leads somewhere', () => {
  it('where all sections are shown', () => {
    expect(deadLinks(page(NAMES))).toEqual([]);
  });

  /** What development says; nothing in the example leads into the others. */
  const said: Partial<Record<GuideSectionName, RegExp[]>> = {
    boxedWarnings: [
      /where "#esketamine-boxed-warning" was, to which overview\[\d\]\.body\[\d\] leads/,
    ],
    benefits: [/where "#infusion-one-day" was, to which overview\[2\]\.body\[0\] leads/],
    sideEffects: [
      /where "#anxiety" was, to which overview\[\d\]\.body[\w.[\]]+ leads.*ids: \["anxiety"\]/,
      /was, to which mainRisks of "[\w-]+" leads/,
      /was, to which harms of "[\w-]+" leads/,
    ],
    candidacy: [/where "#cost-and-questions" was, to which overview\[4\]/],
    sources: [/replaces "sources", where citation marks lead; they lead to its beginning/],
  };

  it.each(NAMES)('where %s is the author’s own, and development says which are lost', (name) => {
    for (const message of said[name] ?? []) expectConsole('warn', message);
    const html = page(replaced(name));
    expect(html.includes('In our words.')).toBe(true);
    expect(deadLinks(html)).toEqual([]);
    expect(idsOf(html)).toHaveLength(new Set(idsOf(html)).size);
  });

  it.each(NAMES.filter((name) => !KEPT.includes(name)))('where %s is left out', (name) => {
    expect(deadLinks(page(NAMES.filter((one) => one !== name)))).toEqual([]);
  });
});

describe('a link to what the author’s own section took the place of', () => {
  it('is its words alone', () => {
    const html = page(replaced('side-effects'));
    expect(html.includes('Feeling anxious is a side effect of esketamine')).toBe(true);
    expect(/Main risks<\/dt><dd[^>]*><ul[^>]*><li>[A-Z]/.test(html)).toBe(true);
  });

  it('stays where that section says that it has the place too', () => {
    const own = { ids: ['infusion-one-day'], content: <p id="infusion-one-day">One day.</p> };
    const html = page(replaced('benefits', own));
    expect(html.includes('href="#infusion-one-day"')).toBe(true);
    expect(deadLinks(html)).toEqual([]);
  });

  it('leads to the section as a whole from each mark of a source, and each boxed warning', () => {
    const html = page(replaced('sources', { title: 'Where it is from' }));
    expect(/<a [^>]*class="ek-cite"[^>]* href="#sources">/.test(html)).toBe(true);
    expect(html.includes('href="#source-')).toBe(false);
    expect(page(replaced('boxedWarnings')).includes('href="#boxed-warnings">Has a')).toBe(true);
  });
});
