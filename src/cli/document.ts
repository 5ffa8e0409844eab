import { type GuideDocument, type Problem, parseGuide } from '../content/index.ts';
import { crisisTextProblems } from '../crisis-lines/documentTexts.ts';
import { CommandError, exits, type Io } from './io.ts';

/** A document as a command finds it. */
export interface Checked {
  /** Nothing when it has problems. */
  guide: GuideDocument | null;
  problems: readonly Problem[];
  /** What a person should look at, and what need not stop anything. */
  warnings: readonly Problem[];
}

function parsed(text: string): { input: unknown } | { reason: string } {
  try {
    return { input: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { reason: (error as Error).message.replace(/position (\d+).*/, lineIn(text)) };
  }
}

/** Where a position is, as editors count. */
const lineIn = (text: string) => (_all: string, position: string) => {
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder. Name the file in it.',
  EACCES: 'you may not read it.',
};

async function textOf(file: string, io: Io): Promise<string> {
  try {
    return await io.read(file);
  } catch (error) {
    const name = file === '-' ? 'the standard input' : `"${file}"`;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandError(exits.io, `Cannot read ${name}: ${WHY[code] ?? message}`);
  }
}

/**
 * Reads a document and looks for everything that is wrong in it, numbers of crisis lines in its own
 * texts included.
 * @throws CommandError when it cannot be read
 */
export async function checkDocument(file: string, io: Io): Promise<Checked> {
  const result = parsed(await textOf(file, io));
  if ('reason' in result) {
    const remedy = 'Write one JSON object; `evenkeel schema` prints what belongs in it.';
    const reason = `is not JSON: ${result.reason}`;
    return {
      guide: null,
      problems: [{ path: '', value: undefined, reason, remedy }],
      warnings: [],
    };
  }
  const { guide, problems, warnings } = parseGuide(result.input);
  const crisis = crisisTextProblems(result.input);
  const all = [...problems, ...crisis.problems];
  return {
    guide: all.length > 0 ? null : guide,
    problems: all,
    warnings: [...warnings, ...crisis.warnings],
  };
}
