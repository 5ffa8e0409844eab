import type { Command } from '../command.ts';
import { CommandError, exits } from '../io.ts';
import { packageFile } from '../packageFile.ts';

export const schema: Command = {
  summary: 'Print the JSON Schema of a document.',
  usage: '',
  options: {},
  examples: [['evenkeel schema > treatment-guide.schema.json', 'Save it beside your documents.']],
  async run({ operands }, io) {
    if (operands.length > 0) {
      throw new CommandError(exits.usage, `schema takes nothing, and got "${operands[0]}".`);
    }
    io.out(await packageFile('treatment-guide.schema.json'));
    return exits.ok;
  },
};
