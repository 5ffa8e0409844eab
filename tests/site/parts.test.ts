// What the site is made with: documents, links, navigation, Markdown and policies.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { withPolicy } from '../../scripts/site/csp.mjs';
import { findDocuments } from '../../scripts/site/documents.mjs';
import { linksOf } from '../../scripts/site/links.mjs';
import { renderMarkdown } from '../../scripts/site/markdown.mjs';
import { navigationOf } from '../../scripts/site/navigation.mjs';

const document = (source: string, text = '') => ({
  source,
  target: source.replace('README.md', 'index.md').replace('.md', '.html'),
  text,
});

test('a new document is found by itself, whatever folder of docs it is in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-documents-'));
  const installed = 'examples/app/node_modules/other';
  for (const path of ['docs/deep', 'data', 'src', installed])
    mkdirSync(join(folder, path), { recursive: true });
  const ours = ['README.md', 'docs/results.md', 'docs/deep/New.md', 'data/README.md'];
  const files = [...ours, 'examples/app/README.md', 'src/no.md', `${installed}/README.md`];
  for (const file of files) writeFileSync(join(folder, file), '# Title');
  expect(findDocuments(folder).map(({ source, target }) => [source, target])).toEqual([
    ['README.md', 'index.html'],
    ['data/README.md', 'data/index.html'],
    ['docs/deep/New.md', 'docs/deep/new.html'],
    ['docs/results.md', 'docs/results.html'],
    ['examples/app/README.md', 'examples/app/index.html'],
  ]);
  rmSync(folder, { recursive: true });
});

describe('the navigation', () => {
  const index =
    '# All\n\n## Use\n\n- [HTML](widgets.md): for any site\n- [Changes](../CHANGELOG.md)\n';
  const documents = ['README.md', 'docs/widgets.md', 'CHANGELOG.md', 'docs/results.md'].map(
    (source) => ({ ...document(source), title: `Title of ${source}` }),
  );

  test('has the groups, words and order of docs/README.md, and what that leaves out last', () => {
    const all = [...documents, { ...document('docs/README.md', index), title: 'All' }];
    expect(navigationOf(all)).toEqual([
      {
        title: 'Use',
        entries: [
          { words: 'HTML', target: 'docs/widgets.html' },
          { words: 'Changes', target: 'CHANGELOG.html' },
        ],
      },
      {
        title: 'More',
        entries: [{ words: 'Title of docs/results.md', target: 'docs/results.html' }],
      },
    ]);
  });

  test('leaves the pages of a folder to its README, where that is named', () => {
    const named = '# All\n\n## Parts\n\n- [Parts](parts/README.md)\n';
    const sources = ['docs/parts/README.md', 'docs/parts/one.md', 'docs/other/two.md'];
    const all = sources.map((source) => ({ ...document(source), title: source }));
    const index = { ...document('docs/README.md', named), title: 'All' };
    const targets = navigationOf([...all, index]).map(({ entries }) => entries[0]?.target);
    expect(targets).toEqual(['docs/parts/index.html', 'docs/other/two.html']);
  });
});

describe('links', () => {
  const documents = [document('README.md'), document('docs/a.md'), document('docs/deep/b.md')];
  const files = new Set<string>();
  const link = linksOf(document('docs/deep/b.md'), { root, documents, files });

  test.each([
    ['../a.md', '../a.html'],
    ['../a.md#part', '../a.html#part'],
    ['../../README.md', '../../index.html'],
    ['#here', '#here'],
    ['https://example.org/a.md', 'https://example.org/a.md'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
  ])('%s becomes %s', (href, expected) => {
    expect(link(href)).toBe(expected);
  });

  test('to a folder stops the build: a server need not list one', () => {
    expect(() => link('../../tests')).toThrow(/no page and no file tests\. Mend the link/);
  });

  test('to a file is kept, and the file is taken along', () => {
    expect(link('../../LICENSE')).toBe('../../LICENSE');
    expect([...files]).toEqual(['LICENSE']);
  });

  test.each(['../gone.md', '../../gone.png'])(
    'to nothing (%s) stops the build, with a remedy',
    (href) => {
      expect(() => link(href)).toThrow(
        /docs\/deep\/b\.md links to ".*gone.*", and there is no page and no file .*gone.*Mend the link/,
      );
    },
  );
});

describe('Markdown', () => {
  const place = {
    source: 'docs/a.md',
    link: (href: string) => `to:${href}`,
    read: () => Buffer.of(),
  };
  const html = (text: string) => renderMarkdown(`# A\n\n${text}`, place).html;

  test('headings have the ids that GitHub gives them, each its own', () => {
    const { headings, title } = renderMarkdown('# `Faq` & "more"\n\n## Use\n\n## Use', place);
    expect(title).toBe('Faq & "more"');
    expect(headings.map(({ id }) => id)).toEqual(['faq--more', 'use', 'use-1']);
  });

  test('words that look like HTML stop the build instead of vanishing', () => {
    expect(() => html('Say "Wrong number: <country>".')).toThrow(/docs\/a\.md has HTML: <country>/);
    expect(() => html('<div onclick="x">A</div>')).toThrow(/has HTML/);
  });

  test('comments for tools are left out', () => {
    expect(html('<!-- options: Faq -->\n\nWords')).not.toContain('<!--');
  });

  test('an aligned column needs no style attribute', () => {
    const table = html('| n |\n| --: |\n| 1 |');
    expect(table).toContain('<td class="align-right">1</td>');
    expect(table).not.toContain('style=');
  });

  test('code and tables are boxes named after their heading', () => {
    expect(html('## "Use"\n\n```\na < b\n```')).toContain(
      'role="group" tabindex="0" aria-label="Code: &quot;Use&quot;"><pre><code>a &lt; b',
    );
  });

  test('a link elsewhere does not tell where the reader comes from', () => {
    const link = renderMarkdown('# A\n\n[b](https://example.org)', {
      ...place,
      link: (href) => href,
    });
    expect(link.html).toContain('<a href="https://example.org" rel="noreferrer">');
  });

  test('a drawing keeps its place like a picture', () => {
    const read = () => Buffer.from('<svg xmlns="a" width="500" height="1408" viewBox="0 0 1 1">');
    const drawing = renderMarkdown('# A\n\n![B](b.svg)', { ...place, read });
    expect(drawing.html).toContain('width="500" height="1408"');
  });

  test('a document without a title, or with a picture that is no PNG, is refused', () => {
    expect(() => renderMarkdown('Words', place)).toThrow(/docs\/a\.md has no title.*Begin it/);
    expect(() => html('![A](a.jpg)')).toThrow(/no PNG, and no SVG/);
  });
});

describe('the policy of a page of Storybook', () => {
  const page = (script: string) =>
    `<html><head><script src="a.js"></script><meta charset="utf-8" /></head><script>${script}</script>`;
  const policy = (html: string) => /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';

  test('comes before every script and knows those in the page by their hashes', () => {
    const html = withPolicy(page('one()'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(policy(html).match(/'sha256-[^']+'/g)).toHaveLength(1);
    expect(policy(html)).not.toBe(policy(withPolicy(page('two()'))));
  });
});
