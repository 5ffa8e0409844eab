import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { folder, pages } from './pages.ts';

const index = readFileSync(join(folder, 'README.md'), 'utf8');

/** Every name that src/index.ts exports; props belong to their component. */
const names = [
  ...readFileSync(join(root, 'src/index.ts'), 'utf8').matchAll(/export (type )?\{([^}]+)\}/g),
]
  .flatMap(([, , list = '']) => list.split(','))
  .map((name) => name.replace('type ', '').trim())
  .filter((name) => name !== '' && !name.endsWith('Props'));

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

/** The page that the index names for an export, and the section of it. */
function placeOf(name: string) {
  const [, file, anchor] =
    index.match(new RegExp(`\\[\`${name}\`\\]\\(([a-z-]+\\.md)(?:#([a-z-]+))?\\)`)) ?? [];
  return { page: pages.find((page) => page.file === file), anchor };
}

describe('the index of components', () => {
  it('knows what the package exports', () => {
    expect(names).toEqual(
      expect.arrayContaining(['TreatmentGuide', 'Cite', 'pseudo', 'HeadingLevel']),
    );
  });

  it.each(names)('names the page of %s, which speaks of it', (name) => {
    const { page, anchor } = placeOf(name);
    expect(page?.text ?? '', `no [\`${name}\`](page.md) in the index`).toContain(name);
    const headings = [...(page?.text ?? '').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      slug(text),
    );
    if (anchor) expect(headings).toContain(anchor);
  });

  it('leads to every page', () => {
    expect(pages.map(({ file }) => file).filter((file) => !index.includes(`(${file})`))).toEqual(
      [],
    );
  });
});
