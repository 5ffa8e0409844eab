import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cycleProblems } from './architecture/cycles.ts';
import type { Sources } from './architecture/imports.ts';
import { roomProblems } from './architecture/rooms.ts';
import { expectNone } from './setup/expect-none.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

function readSources(): Sources {
  const files = readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(src.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(src, file), 'utf8')]));
}

describe('the house', () => {
  test('a room imports only from rooms below it', () => {
    expectNone(roomProblems(readSources()));
  });

  test('no file imports itself through others', () => {
    expectNone(cycleProblems(readSources()));
  });
});

const base: Sources = {
  'content/a.ts': '',
  'i18n/a.ts': '',
  'theme/a.css': '',
  'components/a/A.tsx': '',
  'components/words/client.ts': '',
  'components/words/server.ts': '',
  'index.ts': '',
};

describe('the checker', () => {
  test.each([
    ['upwards', 'content/b.ts', "import { A } from '../components/a/A.tsx';"],
    ['sideways', 'content/b.ts', "export * from '../theme/a.css';"],
    ['upwards for a type', 'i18n/b.ts', "import type { A } from '../components/a/A.tsx';"],
    ['over several lines', 'i18n/b.ts', "export {\n  a,\n  b,\n} from '../components/a/A.tsx';"],
    ['upwards, dynamically', 'i18n/b.ts', "const a = import('../components/a/A.tsx');"],
    ['for its effect', 'i18n/b.ts', "import '../theme/a.css';"],
    ['the door of the package', 'components/b/B.tsx', "import { a } from '../../index.ts';"],
    ['the words from below', 'i18n/b.ts', "import { useWords } from '#words';"],
    ['a stylesheet from above', 'theme/b.css', "@import './../components/a/a.css';"],
    ['React on a floor without it', 'content/b.ts', "import { useState } from 'react';"],
    ['a package nobody allowed', 'components/b/B.tsx', "import _ from 'lodash';"],
    ['a file that is not there', 'content/b.ts', "import { c } from './c.ts';"],
    ['a file outside src', 'content/b.ts', "import data from '../../examples/a.json';"],
    ['from an unknown room', 'attic/b.ts', ''],
  ])('finds an import %s', (_case, file, code) => {
    const problems = roomProblems({ ...base, [file]: code });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toContain(file.startsWith('attic') ? 'src/attic' : `src/${file}`);
  });

  test('names the file, the import and the rule', () => {
    const code = "import { A } from '../components/a/A.tsx';";
    expect(roomProblems({ ...base, 'i18n/b.ts': code })).toEqual([
      'src/i18n/b.ts imports "../components/a/A.tsx", which is in components: ' +
        'i18n may import from content. Move the shared part to a room below both.',
    ]);
  });

  test.each([
    ['below', 'components/b/B.tsx', "import { a } from '../../i18n/a.ts';"],
    ['in the same room', 'components/b/B.tsx', "import { A } from '../a/A.tsx';"],
    ['at the door', 'index.ts', "export { A } from './components/a/A.tsx';"],
    ['in a comment', 'content/b.ts', "/** import { A } from 'evenkeel' */\n// import 'react'"],
    ['in a sentence', 'content/b.ts', 'const text = "copied from \'react\' it says";'],
    ['in a union of words', 'i18n/b.ts', "type A = 'from' | ' | ' | 'import';"],
    ['of the words', 'components/b/B.tsx', "import { useWords } from '#words';"],
    ['of React', 'components/b/B.tsx', "import { useState } from 'react';"],
  ])('accepts what is %s', (_case, file, code) => {
    expect(roomProblems({ ...base, [file]: code })).toEqual([]);
  });

  test('finds a cycle through two and through three files, once each', () => {
    const cycles = cycleProblems({
      'content/a.ts': "import { b } from './b.ts';",
      'content/b.ts': "import type { a } from './a.ts';",
      'i18n/x.ts': "import './y.ts';",
      'i18n/y.ts': "import './z.ts';",
      'i18n/z.ts': "export * from './x.ts';",
      'i18n/w.ts': "import './x.ts';",
    });
    expect(cycles).toEqual([
      expect.stringContaining('src/content/a.ts → src/content/b.ts → src/content/a.ts'),
      expect.stringContaining('src/i18n/x.ts → src/i18n/y.ts → src/i18n/z.ts → src/i18n/x.ts'),
    ]);
  });
});
