import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { packed, read } from './packed.ts';

const WIDGETS = ['comparison', 'faq', 'side-effects', 'crisis', 'guide'];
const example = 'node_modules/evenkeel/examples/content/ketamine-for-depression.en-US.json';

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

interface How {
  folder?: string;
  env?: Record<string, string>;
  input?: string;
}

/** Runs the command as a shell does: the file that npm linked, by its own first line. */
async function evenkeel(args: readonly string[], how: How = {}): Promise<Ended> {
  const { folder = packed.consumers['react-19'], env, input = '' } = how;
  // What Vitest says of itself must not change what a user gets.
  const { NODE_ENV: _test, ...own } = process.env;
  const command = spawn(join(folder, 'node_modules/.bin/evenkeel'), args, {
    cwd: folder,
    env: { ...own, ...env },
  });
  command.stdin.end(input);
  const outputs = Promise.all([text(command.stdout), text(command.stderr)]);
  const [code] = await once(command, 'close');
  const [out, err] = await outputs;
  return { code, out, err };
}

const render = (widget: string, args: readonly string[] = [], how: How = {}) =>
  evenkeel(['render', example, '--widget', widget, ...args], how);

test('it is linked, starts by itself and knows its version', async () => {
  const { mode } = await stat(join(packed.folder, 'dist/cli/evenkeel.js'));
  expect(mode & 0o111).toBe(0o111);
  const { version } = JSON.parse(read('package.json'));
  expect(await evenkeel(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe.each(['react-18', 'react-19'] as const)('on %s', (name) => {
  const folder = packed.consumers[name];

  test.each(WIDGETS)(
    'it renders %s in one file, with the stylesheet of just that',
    async (widget) => {
      const { code, out, err } = await render(widget, ['--page'], { folder });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en-US" dir="ltr" data-theme="auto">/);
      const file = widget === 'guide' ? 'dist/styles.css' : `dist/render/styles/${widget}.css`;
      expect(out).toContain(read(file).trim());
      expect(out).not.toMatch(/<script|<link| style=/);
    },
  );
});

test('the same document gives the same bytes, wherever and whenever', async () => {
  const [here, there] = await Promise.all([
    render('guide'),
    render('guide', [], { env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'C' } }),
  ]);
  expect(here.out.length).toBeGreaterThan(50_000);
  expect(there.out).toBe(here.out);
  const piped = await evenkeel(['render', '-', '--widget', 'guide'], {
    input: await readFile(
      join(root, 'examples/content/ketamine-for-depression.en-US.json'),
      'utf8',
    ),
  });
  expect(piped.out).toBe(here.out);
});

test('it writes a file, and says when it cannot', async () => {
  const folder = packed.consumers['react-19'];
  const { code, out } = await render('crisis', ['--out', 'crisis.html']);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  const { out: printed } = await render('crisis');
  expect(await readFile(join(folder, 'crisis.html'), 'utf8')).toBe(printed);
  const failed = await render('crisis', ['--out', 'nowhere/crisis.html']);
  expect(failed.code).toBe(3);
  expect(failed.err).toContain('Cannot write "nowhere/crisis.html": ENOENT');
});

test('it validates, and ends with 1 when something is wrong', async () => {
  const fine = await evenkeel(['validate', example]);
  expect(fine).toEqual({ code: 0, out: `${example}: no problems.\n`, err: '' });
  const wrong = await evenkeel(['validate', '-'], { input: '{"id": "A B"}' });
  expect({ code: wrong.code, err: wrong.err }).toEqual({ code: 1, err: '' });
  expect(wrong.out).toContain('id, found "A B"');
});

test('it prints the schema of the package', async () => {
  const { code, out } = await evenkeel(['schema']);
  expect(code).toBe(0);
  expect(out).toBe(read('dist/treatment-guide.schema.json'));
});

test('a reader of its output who has seen enough is no failure', async () => {
  const folder = packed.consumers['react-19'];
  const command = spawn(join(folder, 'node_modules/.bin/evenkeel'), ['schema'], { cwd: folder });
  const complaints = text(command.stderr);
  command.stdout.destroy();
  const [code] = await once(command, 'close');
  expect({ code, err: await complaints }).toEqual({ code: 0, err: '' });
});

describe('without React', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-alone-'));
    const modules = join(folder, 'node_modules');
    await mkdir(modules);
    await cp(packed.folder, join(modules, 'evenkeel'), { recursive: true });
    await cp(join(root, 'node_modules/valibot'), join(modules, 'valibot'), { recursive: true });
    await mkdir(join(modules, '.bin'));
    await cp(
      join(packed.consumers['react-19'], 'node_modules/.bin/evenkeel'),
      join(modules, '.bin/evenkeel'),
      { verbatimSymlinks: true },
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('rendering says what to install', async () => {
    const { code, out, err } = await render('faq', [], { folder });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe(
      'evenkeel: render needs the packages react and react-dom. ' +
        'Install them beside evenkeel: npm install react react-dom\n',
    );
  });

  test('everything else works', async () => {
    expect((await evenkeel(['validate', example], { folder })).code).toBe(0);
    expect((await evenkeel(['schema'], { folder })).code).toBe(0);
    expect((await evenkeel(['--help'], { folder })).code).toBe(0);
  });
});
