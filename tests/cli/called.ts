import { readFile } from 'node:fs/promises';
import type { Exit, Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** What a call left behind. */
export interface Called {
  exit: Exit;
  out: string;
  err: string;
  written: Readonly<Record<string, string>>;
}

/** Documents by their path; others are read from the disk. */
export type Files = Readonly<Record<string, unknown>>;

export const EXAMPLE = 'examples/content/ketamine-for-depression.en-US.json';

/** Calls the command as a person would, on 29 November 2026. */
export async function call(args: readonly string[], files: Files = {}): Promise<Called> {
  let out = '';
  let err = '';
  const written: Record<string, string> = {};
  const io: Io = {
    async read(file) {
      const given = files[file];
      if (given === undefined) return readFile(file, 'utf8');
      return typeof given === 'string' ? given : JSON.stringify(given);
    },
    async write(file, text) {
      if (file.startsWith('nowhere/')) throw new Error('ENOENT: no such file or directory');
      written[file] = text;
    },
    out(text) {
      out += text;
    },
    err(text) {
      err += text;
    },
    today: () => '2026-11-29',
  };
  const exit = await run(args, io);
  return { exit, out, err, written };
}
