import { describe, expect, it } from 'vitest';
import { US } from '../../src/crisis-lines/index.ts';
import { renderPage, renderWidget, widgets } from '../../src/render/index.ts';
import { breakable, guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';
import { call } from './called.ts';

const files = { 'guide.json': breakable() };
const render = (...args: string[]) => call(['render', 'guide.json', ...args], files);

describe('evenkeel render', () => {
  it.each(widgets)(
    '%s is what evenkeel/render makes, with the lines of the document’s country',
    async (widget) => {
      const options = { widget, country: US };
      expect(await render('--widget', widget)).toEqual({
        exit: 0,
        out: renderWidget(guide, options),
        err: '',
        written: {},
      });
      const page = await render('--widget', widget, '--page', '--styles', 'none');
      expect(page.out).toBe(renderPage(guide, options));
    },
  );

  it('takes every option', async () => {
    const { out } = await render(
      ...['--widget', 'faq', '--styles-href', '/a.css', '--theme', 'dark'],
      ...['--heading-level', '4', '--id-prefix', 'mine-', '--country', 'us'],
    );
    expect(out).toBe(
      renderWidget(guide, {
        widget: 'faq',
        country: US,
        styles: { link: '/a.css' },
        theme: 'dark',
        headingLevel: 4,
        idPrefix: 'mine-',
      }),
    );
  });

  it.each([
    ['second', 'second-candidacy'],
    ['second-', 'second-candidacy'],
    ['second_', 'second_candidacy'],
  ])('keeps the prefix %s apart from the ids', async (prefix, id) => {
    const { out } = await render('--widget', 'faq', '--id-prefix', prefix);
    expect(out).toContain(` id="${id}"`);
  });

  it('writes a file', async () => {
    const { exit, out, written } = await render('--widget', 'crisis', '--out', 'crisis.html');
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(written).toEqual({
      'crisis.html': renderWidget(guide, { widget: 'crisis', country: US }),
    });
  });

  it('gives JSON to a script', async () => {
    const { out } = await render('--widget', 'crisis', '--json');
    const html = renderWidget(guide, { widget: 'crisis', country: US });
    expect(JSON.parse(out)).toEqual({ ok: true, html, notes: [] });
    const saved = await render('--widget', 'crisis', '--json', '--out', 'a.html');
    expect(JSON.parse(saved.out)).toEqual({ ok: true, out: 'a.html', notes: [] });
    expect(saved.written['a.html']).toBe(html);
  });

  it('makes nothing of a document with problems, and tells them', async () => {
    const broken = breakable();
    broken.status = 'reviwed';
    const args = ['render', '-', '--widget', 'guide', '--out', 'a.html'];
    const { exit, out, err, written } = await call(args, { '-': broken });
    expect({ exit, out, written }).toEqual({ exit: 1, out: '', written: {} });
    expect(err).toContain('status, found "reviwed"');
    const asked = await call([...args, '--json'], { '-': broken });
    expect(JSON.parse(asked.out)).toMatchObject({ ok: false, problems: [{ path: 'status' }] });
  });
});

describe('a document that leaves out what a widget shows', () => {
  it.each([
    ['comparison', 'comparison'],
    ['faq', 'candidacy'],
  ] as const)('gives no %s, and says why', async (widget, part) => {
    const { [part]: _part, ...least } = breakable();
    const { exit, out, err } = await call(['render', '-', '--widget', widget], { '-': least });
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain(`The document has no "${part}", which the widget ${widget} shows.`);
    expectConsole(
      'warn',
      new RegExp(`renderWidget guide.${part} is missing, so the widget is empty`),
    );
    expect(renderWidget(least, { widget, country: US })).not.toMatch(
      /<(h\d|section|table|ul|ol)[^>]*><\/\1>/,
    );
  });

  it('gives every other', async () => {
    const { comparison: _c, candidacy: _q, ...least } = breakable();
    for (const widget of ['side-effects', 'crisis', 'guide']) {
      const { exit } = await call(['render', '-', '--widget', widget], { '-': least });
      expect(exit, widget).toBe(0);
    }
  });
});

describe('what a person should know although the HTML is there', () => {
  it('a document without a country leads to directories, until a country is named', async () => {
    const document = breakable();
    document.crisis = { wording: 'distress' };
    const none = await call(['render', '-', '--widget', 'crisis'], { '-': document });
    expect(none.err).toContain(
      'The document names no crisis.country: the HTML leads to international',
    );
    expect(none.out).not.toContain('href="tel:');
    const named = await call(['render', '-', '--widget', 'crisis', '--country', 'US'], {
      '-': document,
    });
    expect(named.err).toBe('');
    expect(named.out).toContain('href="tel:988"');
  });

  it('a country that the directory does not have', async () => {
    const document = breakable();
    document.crisis.country = 'AQ';
    expectConsole('warn', /country is not AQ/);
    const { err } = await call(['render', '-', '--widget', 'crisis'], { '-': document });
    expect(err).toContain('"AQ" is not in the directory of crisis lines');
  });

  it('a review that is overdue, whose date the HTML has for machines', async () => {
    const late = breakable();
    late.review = { ...late.review, lastReviewed: '2025-11-01', nextDue: '2026-11-28' };
    const { exit, out, err } = await call(['render', '-', '--widget', 'faq'], { '-': late });
    expect(exit).toBe(0);
    expect(out).toContain('<time dateTime="2026-11-28">');
    expect(err).toBe('Note: review.nextDue: is over, and the guide was not reviewed\n');
  });

  it('a language without built-in words', async () => {
    const document = { ...breakable(), locale: 'de' };
    const { exit, out, err } = await call(['render', '-', '--widget', 'faq'], { '-': document });
    expect(exit).toBe(0);
    expect(out).toContain('lang="de"');
    expect(err).toContain('There are no built-in words in "de"');
  });
});
