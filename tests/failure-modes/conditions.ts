import type { BrowserContextOptions } from 'playwright-core';

/** What a mode does to a page. */
export interface Conditions {
  context?: BrowserContextOptions;
  /** Runs in the page before anything else. */
  before?: () => void;
  headers?: Readonly<Record<string, string>>;
  script?: 'missing' | 'held back';
  stylesheet?: 'missing';
  /** The stylesheet of the host, after the library's own. */
  hostCss?: string;
  /** Whether the browser keeps nothing for the next visit. */
  forgets?: true;
  /** What the browser says of it, and nothing else. */
  complaints?: RegExp;
  /** Parts of `Intl` that the browser lacks; `Intl` itself is all of it. */
  lacks?: readonly string[];
}

const policy = (...rules: string[]) => ({ 'content-security-policy': rules.join('; ') });

const forEachStorage = (descriptor: string) =>
  new Function(`
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { configurable: true, ${descriptor} });
    }
  `) as () => void;

function withoutIntl(...lacks: string[]): Conditions {
  const before = new Function(`
    for (const name of ${JSON.stringify(lacks)}) {
      Object.defineProperty(name === 'Intl' ? window : Intl, name, { value: undefined });
    }
  `) as () => void;
  // React says that it drew anew what the server had written with its own Intl.
  return { before, lacks, complaints: /Minified React error #418/ };
}

function freeze(): void {
  const names = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name));
  for (const name of names) {
    const { prototype } = ((window as unknown as Record<string, unknown>)[name] ?? {}) as {
      prototype?: object;
    };
    // The window itself holds what the page defines.
    if (prototype && !(prototype instanceof Window) && name !== 'Window') Object.freeze(prototype);
  }
}

/** By the id of the mode in the table. */
export const conditions: Readonly<Record<string, Conditions>> = {
  nothing: {},
  'script-off': { context: { javaScriptEnabled: false } },
  'script-blocked': {
    headers: policy("script-src 'none'"),
    complaints: /script-src 'none'|failed: .*client\.js/,
  },
  'script-404': { script: 'missing', complaints: /404|failed: .*client\.js/ },
  'script-late': { script: 'held back' },
  'no-stylesheet': { stylesheet: 'missing', complaints: /404|failed: .*client\.css/ },
  'storage-missing': { before: forEachStorage('value: undefined'), forgets: true },
  'storage-throws': {
    before: forEachStorage("get() { throw new DOMException('Not here.', 'SecurityError'); }"),
    forgets: true,
  },
  'intl-parts-missing': withoutIntl('DisplayNames', 'ListFormat', 'Locale', 'PluralRules'),
  'intl-missing': withoutIntl('Intl'),
  'all-unset': { hostCss: '* { all: unset; }' },
  'table-blocks': {
    hostCss: 'table, caption, thead, tbody, tr, th, td { display: block; width: auto; }',
  },
  'important-resets': {
    hostCss: `*, *::before, *::after { margin: 0 !important; padding: 0 !important;
      border: 0 !important; background: none !important; box-shadow: none !important;
      color: inherit !important; font: inherit !important; list-style: none !important;
      animation: none !important; transition: none !important; box-sizing: content-box !important }
      [hidden] { display: none !important }`,
  },
  'tiny-root': { hostCss: 'html { font-size: 5px; }' },
  'huge-root': { hostCss: 'html { font-size: 40px; }' },
  frozen: { before: freeze },
  'strict-policy': {
    headers: policy(
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      'img-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ),
  },
};
