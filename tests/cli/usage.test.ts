import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exits } from '../../src/cli/io.ts';
import { settings } from '../../src/cli/renderSettings.ts';
import { breakable } from '../fixtures/guide.ts';
import { expectNone } from '../setup/expect-none.ts';
import { call, EXAMPLE } from './called.ts';

const ok = { 'guide.json': breakable() };

/** A terminal of 80 columns breaks no line in two. */
const fits = (help: string) => expectNone(help.split('\n').filter((line) => line.length > 80));

describe('help', () => {
  it('tells of every command and how it ends', async () => {
    const { exit, out, err } = await call(['--help']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const word of ['render', 'validate', 'schema', '--version', 'document has problems'])
      expect(out).toContain(word);
    fits(out);
  });

  it.each([
    ['render', ['--widget', '--page', '--styles inline|link|none', '--country XX', '--out FILE']],
    ['validate', ['--overdue[=YYYY-MM-DD]', '--json', 'evenkeel validate content/*.json']],
    ['schema', ['evenkeel schema > ']],
  ])('of %s tells of its options and shows examples', async (command, words) => {
    const { exit, out } = await call([command, '--help']);
    expect(exit).toBe(0);
    for (const word of [...words, '--help']) expect(out).toContain(word);
    fits(out.slice(0, out.indexOf('Examples:')));
  });

  it('is what a call without a command gets', async () => {
    const { exit, out, err } = await call([]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Usage: evenkeel <command>');
  });

  it('the version is that of the package', async () => {
    const { out } = await call(['--version']);
    const { version } = JSON.parse((await import('../../package.json?raw')).default);
    expect(out).toBe(`${version}\n`);
  });
});

describe('a call that nobody knows', () => {
  it.each([
    [['rendr'], 'There is no command "rendr". Did you mean "render"?'],
    [['constructor'], 'There is no command "constructor".'],
    [['xyzzy'], 'There are: render, validate, schema, --help, --version.'],
    [['render', 'guide.json', '--wigdet', 'faq'], 'There is no --wigdet. Did you mean "--widget"?'],
    [['render', 'guide.json', '-w', 'faq'], 'There is no -w.'],
    [['render', 'guide.json'], 'Which widget? Write --widget and one of: comparison, faq'],
    [['render', 'guide.json', '--widget', 'fap'], '--widget cannot be "fap". Did you mean "faq"?'],
    [['render', 'guide.json', '--widget'], '--widget needs a value. Write --widget NAME.'],
    [['render', 'guide.json', '--widget', '--page'], '--widget needs a value.'],
    [
      ['render', 'guide.json', '--widget', 'faq', '--page=yes'],
      '--page takes no value, and got "yes"',
    ],
    [['render', '--widget', 'faq'], 'render takes one document, and got 0.'],
    [['render', 'a.json', 'b.json', '--widget', 'faq'], 'render takes one document, and got 2.'],
    [
      ['render', 'guide.json', '--widget', 'faq', '--styles', 'link'],
      '--styles link needs --styles-href',
    ],
    [
      ['render', 'guide.json', '--widget', 'faq', '--styles', 'inline', '--styles-href', '/a.css'],
      '--styles-href goes with --styles link, not inline.',
    ],
    [
      ['render', 'guide.json', '--widget', 'faq', '--heading-level', '7'],
      '--heading-level cannot be "7". There are: 1, 2, 3, 4, 5, 6.',
    ],
    [
      ['render', 'guide.json', '--widget', 'faq', '--id-prefix', '1"x'],
      '--id-prefix cannot be "1"x".',
    ],
    [['render', 'guide.json', '--widget', 'faq', '--country', 'UX'], '--country cannot be "UX"'],
    [
      ['render', 'guide.json', '--widget', 'faq', '--country', 'GB'],
      '--country is "GB", and the document is for readers in "US". Leave --country out',
    ],
    [['validate'], 'Which document?'],
    [
      ['validate', '--overdue=soon', 'guide.json'],
      '--overdue cannot be "soon". Write --overdue=2027-05-31.',
    ],
    [['schema', 'guide.json'], 'schema takes nothing, and got "guide.json".'],
  ])('%j is told what to write instead', async (args, message) => {
    const { exit, out, err } = await call(args, ok);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`evenkeel: `);
    expect(err).toContain(message);
  });

  it('is told so in JSON to who asked for JSON', async () => {
    const { exit, out, err } = await call(['render', EXAMPLE, '--json']);
    expect({ exit, err }).toEqual({ exit: 2, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      exit: 2,
      error: expect.stringContaining('Which widget?'),
    });
  });
});

describe('a file', () => {
  it('that cannot be read', async () => {
    const { exit, err } = await call(['validate', 'nowhere/guide.json']);
    expect(exit).toBe(3);
    expect(err).toContain('Cannot read "nowhere/guide.json": there is no such file.');
  });

  it('that cannot be written', async () => {
    const { exit, out, err } = await call(
      ['render', 'guide.json', '--widget', 'faq', '--out', 'nowhere/faq.html'],
      ok,
    );
    expect({ exit, out }).toEqual({ exit: 3, out: '' });
    expect(err).toContain('Cannot write "nowhere/faq.html": ENOENT');
  });
});

it('its documentation names every option, every command and every way it ends', () => {
  const document = readFileSync(new URL('../../docs/widgets.md', import.meta.url), 'utf8');
  const options = Object.keys(settings).map((name) => `| \`--${name}`);
  const commands = ['render', 'validate', 'schema'].map((name) => `## \`evenkeel ${name}\``);
  const ends = Object.values(exits).map((exit) => `| ${exit} | `);
  expectNone([...options, ...commands, ...ends].filter((text) => !document.includes(text)));
});
