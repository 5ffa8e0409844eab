import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { TreatmentGuide } from '../../src/index.ts';

const file = new URL('../../examples/content/ketamine-for-depression.en-US.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const { guide, problems, warnings } = parseGuide(JSON.parse(text));
// Titles and addresses of sources are quoted as they are.
const prose = JSON.stringify({ ...JSON.parse(text), sources: [] });
const html = renderToString(
  createElement(TreatmentGuide, { guide: guide as GuideDocument, country: US }),
);

describe('the example guide', () => {
  it('has no problems', () => {
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('says on the page that no clinician has reviewed it', () => {
    expect(guide?.status).toBe('example');
    expect(html).toContain('No clinician has reviewed it');
  });

  it.each([
    ['the receptor', /NMDA/],
    ['the infusion and its length', /40 to 60 minutes/],
    ['the nasal spray', /nasal spray/i],
    ['tablets', /tablet/i],
    ['how fast it works', /hours/],
    ['treatment-resistant depression', /treatment-resistant/i],
    ['anxiety', /anxiety/i],
    ['who gives it', /trained staff|certified/i],
  ])('covers %s', (_what, words) => {
    expect(html).toMatch(words);
  });

  it.each([
    /game.?changer/i,
    /promising/i,
    /safer choice/i,
    /minimal side effects/i,
    /awake and alert/i,
    /miracle|breakthrough|cure[sd]?\b/i,
    /commit(s|ted)? suicide/i,
    /\bmg\b/i,
  ])('never says %s', (words) => {
    expect(prose).not.toMatch(words);
  });

  it('has every number of a telephone from the crisis-line data, none in the text', () => {
    expect(prose).not.toMatch(/\b(988|911|1-800)\b/);
    expect(html).toContain('href="tel:988"');
    expect(html).toContain('href="tel:911"');
  });

  it('shows each statistic with its comparator', () => {
    const groups = html.match(/ek-frequency__group"/g) ?? [];
    const statistics = html.match(/class="ek-frequency"/g) ?? [];
    expect(statistics.length).toBeGreaterThan(8);
    expect(groups.length).toBe(statistics.length * 2);
  });

  it('marks every route that is not plainly approved beside its benefit', () => {
    const rows = html.split('<tr').filter((row) => row.includes('Effect on depression'));
    expect(rows.join('')).toContain('Off-label');
    expect(rows.join('')).toContain('Not approved');
  });

  it('numbers its sources in the order a reader meets them', () => {
    const marks = [...html.matchAll(/href="#(source-[^"]+)"/g)].map((match) => match[1]);
    const listed = guide?.sources.map(({ id }) => `source-${id}`) ?? [];
    const met = listed.filter((id) => marks.includes(id));
    expect([...new Set(marks)]).toEqual(met);
  });
});
