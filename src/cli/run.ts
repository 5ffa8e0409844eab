import type { Command } from './command.ts';
import { render } from './commands/render.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import { commandHelp, overallHelp } from './help.ts';
import { CommandError, type Exit, exits, type Io } from './io.ts';
import { hint, readArguments } from './options.ts';
import { version } from './packageFile.ts';

const commands: Readonly<Record<string, Command>> = { render, validate, schema };

async function runCommand(name: string, command: Command, args: readonly string[], io: Io) {
  const given = readArguments(args, command.options);
  if (given.options.help === undefined) return command.run(given, io);
  io.out(commandHelp(name, command));
  return exits.ok;
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<Exit> {
  if (name === undefined) {
    io.err(overallHelp(commands));
    return exits.usage;
  }
  if (name === '--help' || name === '--version') {
    io.out(name === '--help' ? overallHelp(commands) : `${await version()}\n`);
    return exits.ok;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return runCommand(name, command, rest, io);
  const names = [...Object.keys(commands), '--help', '--version'];
  throw new CommandError(exits.usage, `There is no command "${name}". ${hint(name, names)}`);
}

/** Does what the arguments say, and returns how it ended. What nobody foresaw is thrown. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { exit, message } = error;
    if (args.includes('--json')) io.out(`${JSON.stringify({ ok: false, error: message, exit })}\n`);
    else io.err(`evenkeel: ${message}\n`);
    return exit;
  }
}
