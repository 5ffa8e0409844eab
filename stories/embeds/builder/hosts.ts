// The module as one script of its own, which a frame can load as any site does.
import script from '../../../src/embed/index.ts?worker&url';

/** Pages a widget may be pasted into: from kind to hostile. */
export const hosts = [
  {
    name: 'plain',
    label: 'Nothing special',
    css: 'body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 sans-serif; }',
  },
  {
    name: 'loud',
    label: 'Shouts over everything with !important',
    css: `body { margin: 0; padding: 2rem; background: #fdf2f8; color: #4a044e; font: 1.1rem/1.3 serif; }
* { letter-spacing: 0.04em !important; }
a { color: #be185d !important; text-transform: uppercase !important; }
h1, h2, h3 { font-size: 2.6rem !important; text-align: center !important; }
li { list-style: none !important; float: left !important; }`,
  },
  {
    name: 'reset',
    label: 'Unsets the style of everything',
    css: '* { all: unset; } head, style, script { display: none; }',
  },
  {
    name: 'blocks',
    label: 'Takes tables apart',
    css: `body { margin: 1rem; font: 1rem/1.5 serif; }
table, thead, tbody, tr, th, td, caption { display: block !important; border: 0 !important; }`,
  },
  {
    name: 'large',
    label: 'Has very large letters',
    css: 'html { font-size: 30px; } body { margin: 1rem; font-family: sans-serif; }',
  },
  {
    name: 'dark',
    label: 'Is dark',
    css: 'body { margin: 0; padding: 2rem; background: #14181c; color: #eceae4; font: 1rem/1.5 sans-serif; } a { color: #8fcfd9; }',
  },
] as const;

export type Host = (typeof hosts)[number];

/** The page of somebody else; its main part is filled in by the preview. */
export const pageOf = ({ css }: Host, withScript: boolean): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A made-up site</title><style>${css}</style>${
    withScript ? `<script type="module" src="${script}"></script>` : ''
  }</head><body><h1>A made-up site</h1><p>Words of the page around the widget.</p><main></main><p>More words of that page.</p></body></html>`;
