import { describe, expect, it } from 'vitest';
import { breakable } from '../fixtures/guide.ts';
import { call, EXAMPLE } from './called.ts';

const broken = breakable();
broken.routes[0].approvals[0].status = 'aproved';
broken.sideEffects[0].frequency.denominator = 250;

describe('evenkeel validate', () => {
  it('finds nothing in the example', async () => {
    expect(await call(['validate', EXAMPLE])).toMatchObject({
      exit: 0,
      out: `${EXAMPLE}: no problems.\n`,
      err: '',
    });
  });

  it('tells each problem by path, with the value, why, and what to do', async () => {
    const { exit, out } = await call(['validate', 'a.json', 'b.json'], {
      'a.json': breakable(),
      'b.json': broken,
    });
    expect(exit).toBe(1);
    expect(out).toContain('a.json: no problems.');
    expect(out).toContain('routes[0].approvals[0].status, found "aproved"\n');
    expect(out).toMatch(/found "aproved"\n {4}\S.* "approved"/);
    expect(out).toMatch(/sideEffects\[0\]\.frequency\.denominator, found 250\n {4}\S/);
  });

  it('warns of a source that nothing cites, and lets the document pass', async () => {
    const untidy = breakable();
    untidy.sources.push({ ...untidy.sources[1], id: 'spare' });
    const { exit, out } = await call(['validate', '-'], { '-': untidy });
    expect(exit).toBe(0);
    expect(out).toMatch(
      /-: no problems, 1 warning\.\n\nWarnings\n {2}sources\[2\]\.id, found "spare"/,
    );
  });

  it('as JSON tells the same to a script', async () => {
    const { exit, out } = await call(['validate', '--json', '-'], { '-': broken });
    const { ok, documents } = JSON.parse(out);
    expect({ exit, ok }).toEqual({ exit: 1, ok: false });
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ file: '-', ok: false, warnings: [] });
    for (const problem of documents[0].problems) {
      expect(Object.keys(problem).sort()).toEqual(['path', 'reason', 'remedy', 'value']);
    }
    expect(documents[0].problems.map(({ path }: { path: string }) => path)).toContain(
      'routes[0].approvals[0].status',
    );
  });

  it.each([
    ['', 'is not JSON'],
    ['{"id": ', 'is not JSON'],
    ['"a text"', 'found "a text"\n    is a text. Give what'],
    ['[{}]', 'is a list. Give one document'],
    ['{\n  "id": 1,\n  x}', 'line 3, column 3'],
  ])('says of what is no document that it is none: %s', async (text, words) => {
    const { exit, out } = await call(['validate', '-'], { '-': text || ' ' });
    expect(exit).toBe(1);
    expect(out).toContain('the document');
    expect(out).toContain(words);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const text = `\uFEFF${JSON.stringify(breakable())}`;
    expect((await call(['validate', '-'], { '-': text })).exit).toBe(0);
  });

  it('lets nothing in a document move the cursor of a terminal', async () => {
    const document = breakable();
    document.status = '\u001b[2J\u0007gone';
    const { out } = await call(['validate', '-'], { '-': document });
    expect(out).toContain('\\u001b[2J\\u0007gone');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('crisis numbers in the texts of a document', () => {
  const withAnswer = (answer: string) => {
    const document = breakable();
    document.candidacy.questions[1].answer = [answer];
    return { '-': document };
  };

  it('stop it when a link dials another number than it shows', async () => {
    const files = withAnswer('Call [988](tel:18002738255).');
    const { exit, out } = await call(['validate', '-'], files);
    expect(exit).toBe(1);
    expect(out).toContain('candidacy.questions[1].answer[0], found');
    expect(out).toContain('This link shows 988 and dials 18002738255');
    expect((await call(['render', '-', '--widget', 'faq'], files)).exit).toBe(1);
  });

  it('are warned of when they are old and still work', async () => {
    const files = withAnswer('Call 1-800-273-8255.');
    const { exit, out } = await call(['validate', '-'], files);
    expect(exit).toBe(0);
    expect(out).toContain('-: no problems, 1 warning.');
    expect(out).toContain('Instead: 988');
    const rendered = await call(['render', '-', '--widget', 'faq'], files);
    expect(rendered.exit).toBe(0);
    expect(rendered.err).toContain('candidacy.questions[1].answer[0]');
  });

  it('are told once, where they stand twice in a text', async () => {
    const files = withAnswer('Call 1-800-273-8255, or 1-800-273-8255.');
    expect((await call(['validate', '-'], files)).out).toContain('-: no problems, 1 warning.');
  });

  it('are not looked for where nothing is known of the country, which is said once', async () => {
    const { '-': document } = withAnswer('Call 1-800-273-8255.');
    document.crisis.country = 'TV';
    const { out } = await call(['validate', '-'], { '-': document });
    expect(out).toContain('-: no problems, 1 warning.');
    expect(out).toContain('crisis.country, found "TV"');
  });

  it('are judged by the country of the readers', async () => {
    const { '-': document } = withAnswer('Call 1-800-273-8255.');
    document.crisis.country = 'GB';
    expect((await call(['validate', '-'], { '-': document })).out).toBe('-: no problems.\n');
  });
});

describe('an overdue review', () => {
  const late = breakable();
  late.review = { ...late.review, lastReviewed: '2025-11-01', nextDue: '2026-11-28' };

  it('is said, and ends nothing, where nobody asked', async () => {
    const { exit, out } = await call(['validate', 'old.json'], { 'old.json': late });
    expect(exit).toBe(0);
    expect(out).toContain('old.json: no problems, 1 warning.');
    expect(out).toMatch(/Warnings\n {2}review\.nextDue, found "[\d-]+"\n {4}is over/);
  });

  it('is a problem where that is asked for', async () => {
    const { exit, out } = await call(['validate', '--overdue', '-'], { '-': late });
    expect(exit).toBe(1);
    expect(out).toContain('review.nextDue, found "2026-11-28"');
    expect((await call(['validate', '-'], { '-': late })).exit).toBe(0);
  });

  it.each([
    ['2026-11-28', 0],
    ['2026-11-29', 1],
  ])('is one on %s: %d', async (date, exit) => {
    expect((await call(['validate', `--overdue=${date}`, '-'], { '-': late })).exit).toBe(exit);
  });
});
