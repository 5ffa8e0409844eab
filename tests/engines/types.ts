/** How a reader looks at a page: what their system or browser is set to. */
export type Look = 'usual' | 'dark' | 'forced colours' | 'more contrast' | 'less motion';

/** What not every engine can be made to do from outside. */
export type Ability = Exclude<Look, 'usual'> | 'print' | 'tree of what is closed';

export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space';

/** One page in one engine: the little that every engine can be asked for. */
export interface Tab {
  /** Goes to an address and waits until the page has loaded. */
  goto(url: string): Promise<void>;
  /** Sets the size of the page in CSS pixels, and how many device pixels one of them has. */
  resize(width: number, height: number, scale?: number): Promise<void>;
  /** Runs a function in the page. It reaches nothing but its argument and the page's globals. */
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  press(key: Key): Promise<void>;
  /** Presses the middle of an element with a real pointer. */
  click(selector: string): Promise<void>;
  /** The texts of what the engine's own accessibility tree has of a role below an element. */
  withRole(node: { role: string; within: string }): Promise<string[]>;
  screenshot(): Promise<Uint8Array>;
  /** The printed page. Only where the engine can print. */
  pdf?(): Promise<Uint8Array>;
  /** What the driver heard of the page's console, or of what failed to load, since it was last asked. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** A browser engine that was started. */
export interface Engine {
  name: EngineName;
  version: string;
  /** What cannot be checked in this engine, and why. */
  cannot: Partial<Record<Ability, string>>;
  open(look: Look): Promise<Tab>;
  close(): Promise<void>;
}

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** A page to be checked. */
export interface Subject {
  name: string;
  /** The address, below the site that is served. */
  path: string;
  /** The id of the story that it is, where it is one. */
  story?: string;
  /** The names of the checks that are run on it. */
  checks: readonly string[];
}

/** One thing that must hold. */
export interface Check {
  name: string;
  /** @default 'usual' */
  look?: Look;
  needs?: Ability;
  /** What it does to the page is no matter to the next check. */
  leavesAsItWas?: true;
  /** What is wrong, one sentence each; nothing when it holds. */
  problems(tab: Tab, url: string): Promise<string[]>;
}

/** What came of one check on one page. */
export interface Result {
  page: string;
  check: string;
  outcome: 'passed' | 'failed' | 'cannot';
  /** What is wrong, or why it cannot be checked. */
  problems: string[];
  ms: number;
}
