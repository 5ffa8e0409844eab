import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countries } from './directory.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function generate(folder: string, ...args: string[]) {
  const script = join(folder, 'scripts/crisis-lines/generate.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

it('the committed modules are those of the data', () => {
  expect(generate(root, '--check')).toEqual({ status: 0, stderr: '' });
});

describe('in a copy of the project', () => {
  let copy = '';
  const at = (path: string) => join(copy, path);

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'evenkeel-crisis-lines-'));
    for (const part of ['data', 'scripts/crisis-lines', 'scripts/theme', 'src/crisis-lines']) {
      cpSync(join(root, part), at(part), { recursive: true });
    }
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  function editData(from: string, to: string) {
    const text = readFileSync(at('data/crisis-lines.json'), 'utf8');
    expect(text).toContain(from);
    writeFileSync(at('data/crisis-lines.json'), text.replace(from, to));
  }

  it('a module changed by hand is named, and written anew', () => {
    const module = at('src/crisis-lines/countries/US.ts');
    const text = readFileSync(module, 'utf8');
    writeFileSync(module, text.replace("number: '988'", "number: '989'"));
    expect(generate(copy, '--check')).toEqual({
      status: 1,
      stderr: expect.stringContaining('src/crisis-lines/countries/US.ts is out of date'),
    });
    expect(generate(copy).status).toBe(0);
    expect(readFileSync(module, 'utf8')).toBe(text);
  });

  it('a module whose country has gone is named, and removed', () => {
    writeFileSync(at('src/crisis-lines/countries/XX.ts'), 'export const XX = {};\n');
    expect(generate(copy, '--check')).toEqual({
      status: 1,
      stderr: expect.stringContaining('src/crisis-lines/countries/XX.ts has no country'),
    });
    expect(generate(copy).status).toBe(0);
    expect(generate(copy, '--check').status).toBe(0);
  });

  it.each([
    ['"display": "116 123"', '"display": "116 132"', 'is not the number dialled, "116123"'],
    ['"banner": true', '"banner": false', 'US: the default line "us-988" may not be shown'],
    ['"Spanish: press 2.', '"Español: 2.', 'us-988: the dialling note "Español: 2.'],
    [
      '"status": "confirmed"',
      '"status": "single-source"',
      'us-988: "banner" is true but the status',
    ],
    ['"https://988lifeline.org/chat/"', '"http://988lifeline.org/chat/"', 'start with https://'],
  ])('data with %s made %s stops it', (from, to, message) => {
    editData(from, to);
    const { status, stderr } = generate(copy);
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  });
});

it('a page that names one country carries no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-crisis-lines-'));
  const page = join(folder, 'page.js');
  const from = JSON.stringify(join(root, 'src/crisis-lines/index.ts'));
  writeFileSync(page, `export { US, resolveCrisisLines } from ${from};\n`);
  const lib = { entry: page, formats: ['es' as const] };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib },
  });
  rmSync(folder, { recursive: true });
  const [bundle] = Array.isArray(result) ? result : [];
  const code = bundle?.output.map((file) => ('code' in file ? file.code : '')).join('') ?? '';
  expect(code).toContain('findahelpline.com');
  const named = Object.values(countries).filter(({ name }) => code.includes(`"${name}"`));
  expect(named.map(({ country }) => country)).toEqual(['US']);
});
