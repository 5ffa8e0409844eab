import type { Exit, Io } from './io.ts';
import type { Given, OptionTable } from './options.ts';

/** One thing that `evenkeel` does. */
export interface Command {
  /** What it does, in a sentence. */
  summary: string;
  /** What follows `evenkeel` and its name. */
  usage: string;
  options: OptionTable;
  /** Examples as they are typed, each with what it does. */
  examples: readonly (readonly [command: string, does: string])[];
  run(given: Given, io: Io): Promise<Exit>;
}
