import { createElement, Fragment } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { TreatmentGuide, type TreatmentGuideProps } from '../../src/index.ts';
import { breakable, guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const page = (props: Partial<TreatmentGuideProps>) =>
  renderToString(<TreatmentGuide country={US} guide={guide} {...props} />);

/** The table of contents: ids in order. */
function contents(html: string): string[] {
  const nav = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'));
  return [...nav.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
}

/** The sections as they stand on the page: ids in order. */
const sections = (html: string): string[] =>
  [
    ...html.matchAll(/<(?:section|div) [^>]*class="ek-(?:guide__section|comparison)[ "][^>]*>/g),
  ].map(([tag]) => /id="([^"]*)"/.exec(tag)?.[1] ?? '');

const USUAL = [
  'what-it-is',
  'routes',
  'boxed-warnings',
  'comparison',
  'benefits',
  'side-effects',
  'candidacy',
  'visit',
  'mechanism',
  'unknowns',
  'sources',
];

describe('the sections of a guide', () => {
  it('have a usual order, which the table of contents follows', () => {
    const html = page({});
    expect(contents(html)).toEqual(USUAL);
    expect(sections(html).sort()).toEqual([...USUAL].sort());
  });

  it('stand as they are asked for, and what is not asked for is gone', () => {
    const asked = ['visit', 'candidacy', 'routes', 'boxedWarnings', 'sideEffects', 'overview'];
    const html = page({ sections: [...asked, 'unknowns', 'sources'] as never });
    const ids = ['visit', 'candidacy', 'routes', 'boxed-warnings', 'side-effects', 'what-it-is'];
    expect(contents(html)).toEqual([...ids, 'unknowns', 'sources']);
    for (const id of ids) expect(html).toContain(`id="${id}"`);
    expect(html).not.toContain(guide.mechanism.known[0]);
    expect(html.indexOf('id="visit"')).toBeLessThan(html.indexOf('id="candidacy"'));
  });

  it.each(['routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'] as const)(
    'never lose %s, which stands before all that usually follows it, with a warning',
    (kept) => {
      const names = [
        'comparison',
        'overview',
        'routes',
        'boxedWarnings',
        'sideEffects',
        'unknowns',
        'sources',
      ].filter((name) => name !== kept);
      if (kept !== 'boxedWarnings') names.splice(names.indexOf('boxedWarnings'), 1);
      if (kept !== 'boxedWarnings') names.unshift('boxedWarnings');
      expectConsole('warn', new RegExp(`sections leaves out "${kept}", which a fair page needs`));
      const listed = contents(page({ sections: names as never }));
      const order = ['routes', 'boxed-warnings', 'side-effects', 'unknowns', 'sources'];
      expect(listed).toEqual(expect.arrayContaining(order));
      const id = kept.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const later = USUAL.slice(USUAL.indexOf(id) + 1);
      for (const other of later.filter((one) => listed.includes(one))) {
        expect(listed.indexOf(id), other).toBeLessThan(listed.indexOf(other));
      }
    },
  );

  it('say nothing of a part that the document does not have', () => {
    const { boxedWarnings: _, ...rest } = breakable();
    const names = ['routes', 'sideEffects', 'unknowns', 'sources'] as const;
    expect(contents(page({ guide: rest, sections: names }))).toEqual([
      'routes',
      'side-effects',
      'unknowns',
      'sources',
    ]);
  });

  it('show boxed warnings before any benefit, whatever is asked for (rule FB-06)', () => {
    expectConsole('warn', /sections has "boxedWarnings" after a benefit/);
    const names = ['routes', 'benefits', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'];
    const html = page({ sections: names as never });
    expect(contents(html).slice(0, 3)).toEqual(['routes', 'boxed-warnings', 'benefits']);
    expect(html.match(/id="boxed-warnings"/g)).toHaveLength(1);
  });

  it.each([['sidEffects'], [null], [7], ['boxed-warnings']])(
    'leave out a name that is none (%j), and name those there are',
    (wrong) => {
      expectConsole(
        'warn',
        /sections names a section that a guide does not have.*overview, routes/,
      );
      if (wrong === 'boxed-warnings') expectConsole('warn', /Did you mean "boxedWarnings"\?/);
      const all = ['overview', 'routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'];
      const html = page({ sections: [wrong, ...all] as never });
      expect(contents(html)).toHaveLength(6);
    },
  );

  it('are shown once, however often they are named', () => {
    expectConsole('warn', /sections names a section twice.*visit/);
    const kept = ['routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'];
    const html = page({ sections: ['visit', 'visit', ...kept] as never });
    expect(contents(html).filter((id) => id === 'visit')).toHaveLength(1);
    expect(html.match(/id="visit"/g)).toHaveLength(1);
  });

  it('are the usual ones when the list is none', () => {
    expectConsole('warn', /sections is not a list/);
    expect(contents(page({ sections: 'visit' as never }))).toEqual(USUAL);
  });
});

describe('a section of one’s own', () => {
  const rest = ['routes', 'boxedWarnings', 'comparison', 'sideEffects', 'unknowns', 'sources'];

  it.each([
    ['the name', 'sideEffects'],
    ['the id', 'side-effects'],
  ])('replaces a section by %s of it, at its anchor and under its own title', (_what, id) => {
    const ids = ['dizziness', 'fainting'];
    const own = { id, title: 'What can go wrong', content: <p>In our words.</p>, ids };
    const html = page({
      sections: rest.map((name) => (name === 'sideEffects' ? own : name)) as never,
    });
    expect(html).toMatch(/id="side-effects"><h2[^>]*>What can go wrong<\/h2><p>In our words\./);
    expect(html).not.toContain('id="dizziness"');
    expect(contents(html)).toContain('side-effects');
  });

  it('takes the ways back from sources to what it replaced with it', () => {
    expect(page({})).toContain('href="#bladder"');
    const ids = ['dizziness', 'fainting'];
    const own = { id: 'sideEffects', title: 'Ours', content: 'x', ids };
    const html = page({ sections: [own, 'routes', 'boxedWarnings', 'unknowns', 'sources'] });
    expect(html).not.toContain('href="#bladder"');
    expect(html).not.toContain('href="#comparison-price"');
  });

  it('adds one under another id', () => {
    const own = { id: 'reach-us', title: 'How to reach us', content: 'By post.' };
    const html = page({ sections: [...(rest as never[]), own] });
    expect(html).toMatch(/id="reach-us"><h2[^>]*>How to reach us<\/h2>By post\./);
    expect(contents(html).at(-1)).toBe('reach-us');
  });

  it('without a title or an id keeps its content, and no line leads nowhere', () => {
    expectConsole('warn', /sections has a section without an id/);
    expectConsole('warn', /sections has a section without a title.*"bare"/);
    const odd = [
      { content: 'No id.', title: 'Odd' },
      { id: 'bare', content: 'No title.' },
    ];
    const html = page({ sections: [...odd, ...rest] as never });
    expect(html).toContain('No id.');
    expect(html).toMatch(/id="bare">No title\./);
    expect(html).not.toMatch(/<h\d[^>]*><\/h\d>/);
    expect(contents(html)).not.toContain('bare');
    expect(contents(html)).not.toContain('');
  });

  it.each(['routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'] as const)(
    'without content leaves the guide’s own %s where it is',
    (kept) => {
      expectConsole('warn', new RegExp(`has no content for "${kept}", which a fair page needs`));
      const all = ['overview', 'routes', 'boxedWarnings', 'sideEffects', 'unknowns', 'sources'];
      const given = [null, '', ' ', false, [], [null, createElement(Fragment, null, ' ')]];
      for (const content of given) {
        const own = { id: kept, title: '', content };
        const html = page({ sections: all.map((name) => (name === kept ? own : name)) as never });
        expect(contents(html)).toEqual(contents(page({ sections: all as never })));
        expect(sections(html)).toEqual(sections(page({ sections: all as never })));
      }
    },
  );

  it('without content is left out with its heading where the page can do without', () => {
    expectConsole('warn', /has a section without content; it is left out.*"visit"/);
    const html = page({
      sections: [...rest, { id: 'visit', title: 'A visit', content: null }] as never,
    });
    expect(contents(html)).not.toContain('visit');
    expect(html).not.toContain('A visit');
  });

  it.each([
    ['a topic', 'what-it-is', 'what-it-is-2'],
    ['a route', 'route-spray', 'route-spray-2'],
    ['a side effect', 'fainting', 'fainting-2'],
    ['the summary', 'summary', 'summary-2'],
  ])('with the id of %s gets one of its own', (_what, id, settled) => {
    expectConsole('warn', new RegExp(`whose id another place on the page has.*"${settled}"`));
    const own = { id, title: 'Ours', content: 'In our words.' };
    const html = page({ sections: ['overview', ...rest, own] as never });
    expect(html).toMatch(new RegExp(`id="${settled}"><h2[^>]*>Ours</h2>In our words\\.`));
    expect(contents(html).at(-1)).toBe(settled);
    expect(html.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1);
  });

  it('with an id of several words gets one word', () => {
    expectConsole('warn', /has an id that is not one word.*Write "reach-us"/);
    const own = { id: ' reach us', title: 'How to reach us', content: 'By post.' };
    const html = page({ sections: [...rest, own] as never });
    expect(html).toContain('id="reach-us"');
    expect(contents(html).at(-1)).toBe('reach-us');
  });

  it('is never lost to another of the same name', () => {
    expectConsole('warn', /names a section twice.*sideEffects/);
    expectConsole(
      'warn',
      /whose id another place on the page has.*"sideEffects-2"|"side-effects-2"/,
    );
    const ids = ['dizziness', 'fainting'];
    const own = (content: string) => ({ id: 'side-effects', title: 'Ours', content, ids });
    const html = page({ sections: [...rest, own('First.'), own('Second.')] as never });
    expect(html).toMatch(/id="side-effects"><h2[^>]*>Ours<\/h2>First\./);
    expect(html).toContain('Second.');
  });
});

describe('a guide without its optional parts', () => {
  it('has no empty heading and no line that leads nowhere', () => {
    const optional = [
      'overview',
      'boxedWarnings',
      'comparison',
      'benefits',
      'candidacy',
      'visit',
      'mechanism',
    ];
    const fewer = breakable();
    for (const part of optional) delete fewer[part];
    delete fewer.routes[0].boxedWarning;
    expect(parseGuide(fewer).problems).toEqual([]);
    const html = page({ guide: fewer });
    expect(html).not.toMatch(/<(h\d|p|li|section|ul|ol|dd)[^>]*><\/\1>/);
    for (const id of contents(html)) expect(html).toContain(`id="${id}"`);
    expect(contents(html)).toEqual(['routes', 'side-effects', 'unknowns', 'sources']);
  });

  it('has none either where they are empty, as no checked document has them', () => {
    const { benefits: _b, boxedWarnings: _w, mechanism: _m, summary: _s, ...fewer } = breakable();
    fewer.visit.steps = [];
    fewer.candidacy.questions = [];
    fewer.overview = [];
    const html = page({ guide: fewer });
    expect(html).not.toMatch(/<(h\d|p|li|section|ul|ol|dd)[^>]*><\/\1>/);
    expect(contents(html)).toEqual(['routes', 'comparison', 'side-effects', 'unknowns', 'sources']);
  });

  it.each([[null], [undefined], ['guide']])('is told once when it is none (%j)', (none) => {
    expectConsole('warn', /TreatmentGuide guide is not a guide.*look at its `problems`/);
    const html = page({ guide: none as never, country: US });
    expect(html).toContain('ek-crisis');
    expect(html).not.toMatch(/<(h\d|p|li|section|ul|ol|dd)[^>]*><\/\1>/);
  });

  it('has no heading above harms that it does not have', () => {
    const broken = { ...guide, sideEffects: [null, 3] };
    const html = page({ guide: broken as never });
    expect(html).toContain(guide.benefits?.[0]?.title);
    expect(html).not.toContain('Weigh it against');
    expect(html).not.toContain('<ul class="ek-list"></ul>');
    expectConsole('warn', /sideEffects/);
  });

  it('has no table of contents when there is nothing to list, and no way back to one', () => {
    const html = page({ guide: { title: 'Only a title', crisis: {} } as never });
    expect(html).not.toContain('<nav');
    expect(html).not.toContain('#contents');
    expectConsole('warn', /TreatmentGuide guide\.[\w.]+ is not an object/);
  });
});

describe('what a guide is not', () => {
  it.each([
    ['reviewed', 'Not medical advice'],
    ['a word nobody knows', 'Not medical advice'],
    ['example', 'Example content'],
  ])('is said above it: %s, “%s”', (status, words) => {
    const own = breakable();
    own.status = status;
    own.review.reviewer = { name: 'A. Name', credentials: 'psychiatrist' };
    const header = page({ guide: own }).replace(/<\/header>.*/s, '');
    expect(header.match(/class="ek-notice"/g)).toHaveLength(1);
    expect(header).toMatch(new RegExp(`<strong>${words}`));
  });
});

describe('where the guide stands', () => {
  const levels = (html: string) => new Set([...html.matchAll(/<h(\d)/g)].map(([, level]) => level));

  it('has the page’s main and its first heading', () => {
    const html = page({});
    expect(html.match(/<main/g)).toHaveLength(1);
    expect([...levels(html)].sort()).toEqual(['1', '2', '3', '4']);
  });

  it('fits in a layout with a main and headings of its own', () => {
    const html = page({ headingLevel: 3, main: false });
    expect(html).not.toContain('<main');
    expect(html).toMatch(/<aside[^>]* role="region"/);
    expect([...levels(html)].sort()).toEqual(['3', '4', '5', '6']);
  });
});

describe('the clock', () => {
  it('is not asked: without a moment nothing is overdue', () => {
    const old = breakable();
    old.review.nextDue = '2001-01-01';
    expect(page({ guide: old })).not.toContain('Review overdue');
    expect(page({ guide: old })).toContain('Review due <');
  });

  it('given, says to the reader that the review is overdue', () => {
    const html = page({ now: new Date('2027-05-02T00:00:00Z') });
    expect(html).toContain('Review overdue');
    expect(html).toContain('was due to be reviewed on <time dateTime="2027-05-01">May 1, 2027');
    expect(html).not.toContain('Review due <');
  });
});
