import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  citedSourceIds,
  type InlineNode,
  isSafeHref,
  parseInline,
  plainText,
} from '../../src/content/index.ts';

const links = (nodes: InlineNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.type === 'citation') return [];
    return [...(node.type === 'link' ? [node.href] : []), ...links(node.children)];
  });

describe('inline text', () => {
  it('knows emphasis, strong, links and citation marks, nested', () => {
    expect(parseInline('a **b *c* d** [e *f*](https://g.org) h[@i, @j]')).toEqual([
      'a ',
      { type: 'strong', children: ['b ', { type: 'emphasis', children: ['c'] }, ' d'] },
      ' ',
      {
        type: 'link',
        href: 'https://g.org',
        children: ['e ', { type: 'emphasis', children: ['f'] }],
      },
      ' h',
      { type: 'citation', sourceIds: ['i', 'j'] },
    ]);
  });

  it.each([
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['\\*not emphasis\\*', '*not emphasis*'],
    ['an open *star', 'an open *star'],
    ['[label] (https://a.org)', '[label] (https://a.org)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['[@not an id]', '[@not an id]'],
  ])('leaves %s as text', (text, shown) => {
    expect(parseInline(text)).toEqual([shown]);
  });

  it.each([
    'javascript:alert',
    'JaVaScRiPt:alert',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org',
    '//example.org',
    '/\\example.org',
    'relative',
  ])('keeps a link to %s inert', (href) => {
    expect(isSafeHref(href)).toBe(false);
    expect(links(parseInline(`[press](${href})`))).toEqual([]);
    expect(parseInline(`[press](${href})`)).toEqual([`[press](${href})`]);
  });

  it.each(['https://a.org/b?c=d#e', 'mailto:a@b.org', 'tel:988', '#side-effects', '/about'])(
    'links to %s',
    (href) => {
      expect(links(parseInline(`[press](${href})`))).toEqual([href]);
    },
  );

  it('gives the words without markup', () => {
    expect(plainText('**Not** *for* [you](https://a.org).[@b]')).toBe('Not for you.');
    expect(citedSourceIds('*x[@a]* and [@b, @c]')).toEqual(['a', 'b', 'c']);
  });
});

const marks = fc.string({
  unit: fc.constantFrom('*', '[', ']', '(', ')', '@', '\\', 'a', ' ', ':', '<'),
});

describe('any text', () => {
  it('is parsed without throwing, loses no letter and makes no unsafe link', () => {
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'grapheme' })), (text) => {
        const nodes = parseInline(text);
        const letters = (value: string) => value.replace(/[^a<]/g, '');
        const cited = (list: InlineNode[]): string =>
          list
            .map((node) => {
              if (typeof node === 'string') return node;
              if (node.type === 'citation') return node.sourceIds.join('');
              return cited(node.children) + (node.type === 'link' ? node.href : '');
            })
            .join('');
        expect(letters(cited(nodes))).toBe(letters(text));
        expect(links(nodes).every(isSafeHref)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('stays fast on hostile repetition', () => {
    for (const piece of ['[', '*', '**a', '[a](', '[@a,', '\\', '*a *']) {
      const text = piece.repeat(20_000);
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});
