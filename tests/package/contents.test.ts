import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { files, filesIn, read } from './packed.ts';

const DIRECTIVE = /^['"]use client['"];?$/;
const startsClient = (text: string) => DIRECTIVE.test(text.split('\n', 1)[0]?.trim() ?? '');
const scripts = files.filter((file) => file.endsWith('.js'));

test('the package holds the build, its papers and nothing else', () => {
  const papers = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'examples/content/ketamine-for-depression.en-US.json',
    'examples/wordpress/evenkeel/evenkeel.php',
    'package.json',
  ];
  const outside = files.filter((file) => !file.startsWith('dist/'));
  const documentation = /^docs\/(?:(?:components|guides)\/)?[\w-]+\.md$/;
  expect(outside.filter((file) => !documentation.test(file))).toEqual(papers);
  const odd = files.filter((file) => !/\.(?:js|d\.ts|css|json|map)$/.test(file));
  expectNone(odd.filter((file) => !papers.includes(file) && !documentation.test(file)));
});

test('what the README links to is in the package, but for pictures', () => {
  const links = [...read('README.md').matchAll(/\]\((docs\/[^)#]*)/g)].map(([, to = '']) => to);
  expect(links.length).toBeGreaterThan(10);
  expectNone(links.filter((to) => to.endsWith('.md') && !files.includes(to)));
});

test('no test, story or fixture is packed', () => {
  const pattern = /(?:^|\/)(?:__tests__|tests?|stories|fixtures)\/|\.(?:test|spec|stories)\./;
  expectNone(files.filter((file) => pattern.test(file)));
});

test('no two files differ in letter case alone: one would overwrite the other on many systems', () => {
  const seen = new Set<string>();
  const twins = files.filter((file) => seen.size === seen.add(file.toLowerCase()).size);
  expectNone(twins);
});

test('a source map is packed with what it points to, or not at all', () => {
  const dangling = files.flatMap((file) => {
    const at = (path: string) => posix.join(posix.dirname(file), path);
    if (file.endsWith('.map')) {
      const { sources, sourcesContent }: { sources: string[]; sourcesContent?: string[] } =
        JSON.parse(read(file));
      return sourcesContent ? [] : sources.map(at).filter((source) => !files.includes(source));
    }
    const [, map] = /\n\/[/*][#@] sourceMappingURL=(\S+)/.exec(read(file)) ?? [];
    return map === undefined || files.includes(at(map)) ? [] : [`${file} → ${map}`];
  });
  expectNone(dangling);
});

test("'use client' is the first line of exactly the modules whose source says it", () => {
  const sources = filesIn(join(root, 'src')).filter((file) => /\.tsx?$/.test(file));
  const wanted = sources
    .filter((file) => startsClient(readFileSync(join(root, 'src', file), 'utf8')))
    .map((file) => `dist/${file.replace(/\.tsx?$/, '.js')}`);
  expect(wanted.length).toBeGreaterThan(0);
  const built = scripts.filter((file) => startsClient(read(file)));
  const late = scripts.filter((file) => /\n\s*['"]use client['"]/.test(read(file)));
  expectNone([
    ...wanted.filter((file) => !built.includes(file)).map((file) => `${file} lost 'use client'`),
    ...built.filter((file) => !wanted.includes(file)).map((file) => `${file} gained 'use client'`),
    ...late.map((file) => `${file} says 'use client' below its first line, where it does nothing`),
  ]);
});

test("no barrel says 'use client': it would make everything behind it a client component", () => {
  const barrels = scripts.filter((file) => posix.basename(file) === 'index.js');
  expect(barrels.length).toBeGreaterThan(0);
  expectNone(barrels.filter((file) => /['"]use client['"]/.test(read(file))));
});

test('no file names a folder of the machine it was built on', () => {
  const own = [root, homedir()].filter((path) => path.length > 1);
  const anyone = /file:\/\/|(?:^|[\s"'`(=])\/(?:Users|home|private|root|tmp|var|mnt|opt)\//m;
  const telling = files.filter((file) => {
    const text = read(file);
    return anyone.test(text) || own.some((path) => text.includes(`${path}/`));
  });
  expectNone(telling);
});

test('every relative import in the package leads to a packed file', () => {
  const lost = files
    .filter((file) => /\.(?:js|d\.ts)$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g)]
        .map(([, specifier = '']) => posix.join(posix.dirname(file), specifier))
        .map((path) => (file.endsWith('.d.ts') ? path.replace(/\.(?:js|tsx?)$/, '.d.ts') : path))
        .filter((path) => !files.includes(path))
        .map((path) => `${file} → ${path}`),
    );
  expectNone(lost);
});

test('the papers of the package exist in the checkout', () => {
  expect(
    ['README.md', 'LICENSE', 'CHANGELOG.md'].filter((name) => !existsSync(join(root, name))),
  ).toEqual([]);
});

test('schema-dts, whose types structured data is checked with, is not asked of users', () => {
  const code = files.filter((file) => /\.(?:js|d\.ts)$/.test(file));
  expectNone(code.filter((file) => /from ['"]schema-dts|import\(['"]schema-dts/.test(read(file))));
});
