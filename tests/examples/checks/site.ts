import type { Browser } from 'playwright-core';
import type { ExamplePage } from '../list.ts';

/** A page of an example as it is served, and a browser to look at it. */
export interface Site {
  browser: Browser;
  url: string;
  page: ExamplePage;
}

export interface Check {
  /** What every page must do. */
  name: string;
  /** Whether it is about the questions, which not every page has. */
  questions?: boolean;
  run(site: Site): Promise<void>;
}

/** The words may be read without script, unless the page says why not. */
export const readable = ({ page }: Site) => ({
  javaScriptEnabled: page.wordsNeedScript !== undefined,
});
