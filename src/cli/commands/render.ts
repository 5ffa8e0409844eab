import type { GuideDocument } from '../../content/index.ts';
import { catalogueFor } from '../../i18n/index.ts';
import type { RenderOptions } from '../../render/index.ts';
import type { Command } from '../command.ts';
import { countryFor } from '../countryFor.ts';
import { checkDocument } from '../document.ts';
import { CommandError, exits, type Io } from '../io.ts';
import { loadRender } from '../loadRender.ts';
import type { Given } from '../options.ts';
import { overdueProblems } from '../overdue.ts';
import { renderOptions, settings } from '../renderSettings.ts';
import { report } from '../report.ts';

type Options = Given['options'];

/** What the person should know although the HTML is there. */
function notesOn({ locale, crisis }: GuideDocument, { country }: RenderOptions): string[] {
  const notes: string[] = [];
  if (!catalogueFor(locale)) {
    notes.push(`There are no built-in words in "${locale}": headings and labels are English.`);
  }
  if (!country) {
    const why = crisis.country
      ? `"${crisis.country}" is not in the directory of crisis lines`
      : 'The document names no crisis.country';
    notes.push(`${why}: the HTML leads to international directories. See --country.`);
  }
  return notes;
}

async function save(html: string, file: string, io: Io): Promise<void> {
  try {
    await io.write(file, html);
  } catch (error) {
    throw new CommandError(exits.io, `Cannot write "${file}": ${(error as Error).message}`);
  }
}

async function finish(html: string, notes: readonly string[], options: Options, io: Io) {
  const { out, json } = options;
  if (out !== undefined) await save(html, out, io);
  if (json === undefined) {
    if (out === undefined) io.out(html);
    for (const note of notes) io.err(`Note: ${note}\n`);
    return;
  }
  const result = out === undefined ? { html } : { out };
  io.out(`${JSON.stringify({ ok: true, ...result, notes }, null, 2)}\n`);
}

/** The part of a document that a widget cannot do without, where documents may leave it out. */
const PARTS: Partial<Record<RenderOptions['widget'], 'comparison' | 'candidacy'>> = {
  comparison: 'comparison',
  faq: 'candidacy',
};

function expectPart(guide: GuideDocument, { widget }: RenderOptions): void {
  const part = PARTS[widget];
  if (!part || guide[part]) return;
  const remedy = `Add "${part}" to it, or choose another widget.`;
  throw new CommandError(
    exits.problems,
    `The document has no "${part}", which the widget ${widget} shows. ${remedy}`,
  );
}

function refuse(file: string, problems: Parameters<typeof report>[1], options: Options, io: Io) {
  if (options.json === undefined) io.err(report(file, problems, []));
  else io.out(`${JSON.stringify({ ok: false, problems }, null, 2)}\n`);
  return exits.problems;
}

export const render: Command = {
  summary: 'Turn a document into HTML for any site.',
  usage: '<document.json|-> --widget <widget>',
  options: settings,
  examples: [
    [
      'evenkeel render guide.json --widget faq',
      'HTML to paste into a site; it reads well without any stylesheet.',
    ],
    [
      'evenkeel render guide.json --widget guide --page --out guide.html',
      'A whole page in one file.',
    ],
    [
      'evenkeel render guide.json --widget comparison --styles link --styles-href /evenkeel.css',
      'With a stylesheet that your site serves.',
    ],
  ],
  async run({ operands, options }, io) {
    const [file, ...more] = operands;
    if (file === undefined || more.length > 0) {
      const remedy = 'Write the path of one document, or - to read it from a pipe.';
      throw new CommandError(
        exits.usage,
        `render takes one document, and got ${operands.length}. ${remedy}`,
      );
    }
    const wanted = await renderOptions(options);
    const { guide, problems, warnings } = await checkDocument(file, io);
    if (!guide) return refuse(file, problems, options, io);
    expectPart(guide, wanted);
    const { renderPage, renderWidget } = await loadRender();
    const settled = { ...wanted, country: countryFor(guide, options.country) };
    const html =
      options.page === undefined ? renderWidget(guide, settled) : renderPage(guide, settled);
    // A page that nobody looked at again is pasted all the same; whoever pastes it shall know.
    const late = overdueProblems(guide, undefined, io.today());
    const found = [...warnings, ...late].map(({ path, reason }) => `${path}: ${reason}`);
    await finish(html, [...notesOn(guide, settled), ...found], options, io);
    return exits.ok;
  },
};
