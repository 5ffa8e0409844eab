import { parseArgs } from 'node:util';
import { nearest } from '../content/suggest.ts';
import { CommandError, exits } from './io.ts';

/** One option of a command, for the parser and for the help. */
export interface Option {
  /** What stands for its value in the help; an option without one takes no value. */
  value?: string;
  /** Whether it may stand without its value. */
  bare?: boolean;
  /** The only values it takes. */
  choices?: readonly string[];
  help: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** What a person wrote: options by name, an empty text for those without a value. */
export interface Given {
  options: Readonly<Record<string, string>>;
  operands: readonly string[];
}

const shared: OptionTable = { help: { help: 'Show this help.' } };

/** Every option of a command, its own and those that all have. */
export const allOptions = (own: OptionTable): OptionTable => ({ ...own, ...shared });

const wrong = (message: string) => new CommandError(exits.usage, message);

/** What was meant, as far as can be told, or what there is. */
export function hint(word: string, known: readonly string[], dashes = ''): string {
  // One number is as near as any other.
  const meant = known.every((name) => /^\d+$/.test(name)) ? undefined : nearest(word, known);
  const all = known.map((name) => `${dashes}${name}`).join(', ');
  return meant === undefined ? `There are: ${all}.` : `Did you mean "${dashes}${meant}"?`;
}

function checkedValue(name: string, option: Option, value: string | undefined, inline: boolean) {
  const flag = `--${name}`;
  if (!option.value) {
    if (!inline) return '';
    throw wrong(`${flag} takes no value, and got "${value}". Write ${flag} alone.`);
  }
  const isOther = !inline && value !== undefined && /^-./.test(value);
  if (value === undefined || value === '' || isOther) {
    if (option.bare) return '';
    throw wrong(`${flag} needs a value. Write ${flag} ${option.value}.`);
  }
  if (option.choices && !option.choices.includes(value)) {
    throw wrong(`${flag} cannot be "${value}". ${hint(value, option.choices)}`);
  }
  return value;
}

/**
 * Reads the arguments of a command.
 * @throws CommandError that names the argument and what to write instead
 */
export function readArguments(args: readonly string[], own: OptionTable): Given {
  const table = allOptions(own);
  const types = Object.entries(table).map(([name, { value, bare }]) => [
    name,
    { type: value && !bare ? ('string' as const) : ('boolean' as const) },
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const options: Record<string, string> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue = false } = token;
    const option = rawName.startsWith('--') ? table[name] : undefined;
    if (!option) throw wrong(`There is no ${rawName}. ${hint(name, Object.keys(table), '--')}`);
    options[name] = checkedValue(name, option, value, inlineValue);
  }
  return { options, operands };
}
