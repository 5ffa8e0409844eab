/** One page of an example, and what is expected of it. */
export interface ExamplePage {
  path: string;
  /** How the questions are made, if the page has them; their number is that of the document. */
  questions?: 'buttons' | 'details';
  /** Whether the comparison is on the page. */
  table?: true;
  /** Why the words are not all in the HTML that the server sends. */
  wordsNeedScript?: string;
  /**
   * Bytes of script, gzipped, that the page may load beside React and its framework: Evenkeel, the
   * page's own code, and the document where the browser renders it.
   */
  addedBytes: number;
}

export interface Example {
  /** Its folder in examples/. */
  name: string;
  /** What it shows, for the table of results. */
  title: string;
  /** Whether `npm run build` makes it. */
  build: boolean;
  /** A folder of files that any server can serve, or the script that serves it, and its arguments. */
  serve: { folder: string } | { script: string[] };
  pages: ExamplePage[];
  /** An address that shows what every page of the framework loads; without it that is React. */
  frameworkPage?: string;
}

/** Every folder of examples/ with a page in it. A new one must be named here: a test compares. */
export const examples: Example[] = [
  {
    name: 'nextjs',
    title: 'Next.js 16, App Router, React 19',
    build: true,
    serve: {
      script: [
        'node_modules/next/dist/bin/next',
        'start',
        '--hostname',
        '127.0.0.1',
        '--port',
        '0',
      ],
    },
    pages: [
      { path: '/', questions: 'buttons', table: true, addedBytes: 4000 },
      { path: '/side-effects', addedBytes: 0 },
    ],
    frameworkPage: '/no-such-page',
  },
  {
    name: 'vite-react-19',
    title: 'Vite 8, React 19, rendered by the browser',
    build: true,
    serve: { folder: 'dist' },
    pages: [
      {
        path: '/',
        questions: 'buttons',
        table: true,
        wordsNeedScript: 'The browser renders the page; only the crisis lines are in its HTML.',
        addedBytes: 57_600,
      },
    ],
  },
  {
    name: 'vite-react-18',
    title: 'Vite 8, React 18, prerendered and hydrated',
    build: true,
    serve: { folder: 'dist' },
    pages: [{ path: '/', questions: 'buttons', table: true, addedBytes: 57_600 }],
  },
  {
    name: 'node',
    title: 'Node’s own server, React 19, questions hydrated',
    build: true,
    serve: { script: ['server.mjs'] },
    pages: [{ path: '/', questions: 'buttons', addedBytes: 16_500 }],
  },
  {
    name: 'astro',
    title: 'Astro 5, React 19, static pages and one island',
    build: true,
    serve: { folder: 'dist' },
    pages: [
      { path: '/', questions: 'details', table: true, addedBytes: 0 },
      { path: '/questions', questions: 'buttons', addedBytes: 17_500 },
    ],
  },
  {
    name: 'html',
    title: 'Plain HTML, four widgets and the embed module',
    build: false,
    serve: { folder: '.' },
    // Its questions are looked at in html.test.ts: the module draws them anew, by another address.
    pages: [{ path: '/', addedBytes: 9_900 }],
    // No script comes with that.
    frameworkPage: '/icon.svg',
  },
];
