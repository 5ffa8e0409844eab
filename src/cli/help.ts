import type { Command } from './command.ts';
import { allOptions, type Option } from './options.ts';

const WIDTH = 24;

/** A word and what it means, the second in its own column. */
function entry(word: string, words: string): string {
  const indent = `\n${' '.repeat(WIDTH + 2)}`;
  const start = `  ${word}`;
  const gap = start.length < WIDTH + 1 ? ' '.repeat(WIDTH + 2 - start.length) : indent;
  return `${start}${gap}${words.replaceAll('\n', indent)}`;
}

function optionEntry([name, { value, bare, choices, help }]: [string, Option]): string {
  const shown = choices && choices.length < 4 ? choices.join('|') : value;
  const suffix = value ? (bare ? `[=${shown}]` : ` ${shown}`) : '';
  return entry(`--${name}${suffix}`, help);
}

/** The help of one command. */
export function commandHelp(name: string, { summary, usage, options, examples }: Command): string {
  return [
    summary,
    '',
    `Usage: evenkeel ${name}${usage && ` ${usage}`}`,
    '',
    'Options:',
    ...Object.entries(allOptions(options)).map(optionEntry),
    '',
    'Examples:',
    ...examples.flatMap(([command, does]) => [`  ${command}`, `      ${does}`]),
    '',
  ].join('\n');
}

/** The help of all of it. */
export function overallHelp(commands: Readonly<Record<string, Command>>): string {
  return [
    'Evenkeel: mental-health content that can be read without script.',
    '',
    'Usage: evenkeel <command> [options]',
    '',
    'Commands:',
    ...Object.entries(commands).map(([name, { summary }]) => entry(name, summary)),
    '',
    'Options:',
    entry('--help', 'Show this help; after a command, that of the command.'),
    entry('--version', 'Show the version.'),
    '',
    'It ends with:',
    entry('0', 'All is well.'),
    entry('1', 'A document has problems.'),
    entry('2', 'The command was called in a way it does not know.'),
    entry('3', 'A file could not be read or written, or React is\nnot installed.'),
    '',
  ].join('\n');
}
