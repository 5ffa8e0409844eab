/** Where `findChromium` looks and what it may do. */
export interface FindChromiumOptions {
  /** Try to install a Chromium when none is found. @default false */
  install?: boolean;
}

/**
 * Path of a Chromium that starts. Remembers it in `EVENKEEL_CHROMIUM` for child processes.
 * @throws Error with a plain sentence naming what to install when there is none.
 */
export function findChromium(options?: FindChromiumOptions): Promise<string>;

/** Flags for a quiet Chromium that runs as root, without a GPU, and asks the network for nothing. */
export const chromiumArgs: string[];
