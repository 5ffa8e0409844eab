import type { Command } from '../command.ts';
import { type Checked, checkDocument } from '../document.ts';
import { CommandError, exits } from '../io.ts';
import { overdueProblems } from '../overdue.ts';
import { report } from '../report.ts';

/** One document, as `--json` tells of it. */
const summaryOf = (file: string, { problems, warnings }: Checked) => ({
  file,
  ok: problems.length === 0,
  problems,
  warnings,
});

export const validate: Command = {
  summary: 'Check documents: shape, fair balance, crisis numbers.',
  usage: '<document.json|-> [more …]',
  options: {
    overdue: {
      value: 'YYYY-MM-DD',
      bare: true,
      help: 'Count a review that was due before today, or\nbefore that date, as a problem. Without it that\nis a warning.',
    },
    json: { help: 'Print what was found as JSON.' },
  },
  examples: [
    [
      'evenkeel validate content/*.json',
      'Every problem by its path; ends with 1 when there is any.',
    ],
    ['evenkeel validate --overdue guide.json', 'Fail a build whose content is due for review.'],
    ['cat guide.json | evenkeel validate --json -', 'For a script.'],
  ],
  async run({ operands, options }, io) {
    if (operands.length === 0) {
      throw new CommandError(
        exits.usage,
        'Which document? Write its path, or - to read it from a pipe.',
      );
    }
    const checked: { file: string; result: Checked }[] = [];
    for (const file of operands) {
      const result = await checkDocument(file, io);
      const late = overdueProblems(result.guide, options.overdue, io.today());
      // Where nobody asked it ends no build that ran yesterday; it is said all the same.
      const weight = options.overdue === undefined ? 'warnings' : 'problems';
      checked.push({ file, result: { ...result, [weight]: [...result[weight], ...late] } });
    }
    const ok = checked.every(({ result }) => result.problems.length === 0);
    if (options.json === undefined) {
      const all = checked.map(({ file, result }) => report(file, result.problems, result.warnings));
      io.out(all.join('\n'));
    } else {
      const documents = checked.map(({ file, result }) => summaryOf(file, result));
      io.out(`${JSON.stringify({ ok, documents }, null, 2)}\n`);
    }
    return ok ? exits.ok : exits.problems;
  },
};
