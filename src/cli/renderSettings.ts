import type { RenderOptions, Styles, WidgetName } from '../render/index.ts';
// Not from the door of the room, behind which React stands.
import { themes, widgets } from '../render/options.ts';
import { CommandError, exits } from './io.ts';
import type { Given, OptionTable } from './options.ts';
import { packageFile } from './packageFile.ts';

type Options = Given['options'];

/** The options of `evenkeel render`. */
export const settings: OptionTable = {
  widget: {
    value: 'NAME',
    choices: widgets,
    help: `One of: ${widgets.join(', ')}.\nThe embed module upgrades all but the guide.`,
  },
  page: { help: 'A whole page, with crisis lines, instead of a part.' },
  styles: {
    value: 'HOW',
    choices: ['inline', 'link', 'none'],
    help: 'Where the look comes from. Default: inline for\na page, none for HTML to paste.',
  },
  'styles-href': { value: 'ADDRESS', help: 'Address of the stylesheet, for --styles link.' },
  theme: {
    value: 'COLOURS',
    choices: themes,
    help: 'Default: auto for a page, else that of the page\naround it.',
  },
  country: {
    value: 'XX',
    help: 'Country of the crisis lines, where the document\nnames none.',
  },
  'heading-level': {
    value: '1-6',
    choices: ['1', '2', '3', '4', '5', '6'],
    help: 'Level of its first heading. Default: 2, or 1 for a\nguide as a page.',
  },
  'id-prefix': {
    value: 'TEXT',
    help: 'What every id begins with; a hyphen follows.\nDefault: the id of the document and the widget;\nnothing for a page.',
  },
  out: { value: 'FILE', help: 'Write the HTML to a file.' },
  json: { help: 'Print the result, or what is wrong, as JSON.' },
};

const wrong = (message: string) => new CommandError(exits.usage, message);

async function stylesOf(options: Options, widget: WidgetName): Promise<Styles | undefined> {
  const href = options['styles-href'];
  const otherwise = options.page === undefined ? 'none' : 'inline';
  const how = options.styles ?? (href === undefined ? otherwise : 'link');
  if (how === 'link') {
    if (href === undefined) throw wrong('--styles link needs --styles-href ADDRESS.');
    return { link: href };
  }
  if (href !== undefined) throw wrong(`--styles-href goes with --styles link, not ${how}.`);
  if (how === 'none') return undefined;
  const file = widget === 'guide' ? 'styles.css' : `render/styles/${widget}.css`;
  return { inline: await packageFile(file) };
}

/**
 * What a person asked for, save the country, which depends on the document.
 * @throws CommandError when options do not go together
 */
export async function renderOptions(options: Options): Promise<RenderOptions> {
  const widget = options.widget as WidgetName | undefined;
  const prefix = options['id-prefix'];
  const level = options['heading-level'];
  if (!widget) throw wrong(`Which widget? Write --widget and one of: ${widgets.join(', ')}.`);
  if (prefix !== undefined && !/^[A-Za-z][\w-]*$/.test(prefix)) {
    throw wrong(
      `--id-prefix cannot be "${prefix}". Begin with a letter, then letters, digits, - and _ only.`,
    );
  }
  return {
    widget,
    styles: await stylesOf(options, widget),
    theme: options.theme as RenderOptions['theme'],
    // What is typed is a name, and what follows it another: they must not become one word.
    idPrefix: prefix?.replace(/[^-_]$/, '$&-'),
    headingLevel:
      level === undefined ? undefined : (Number(level) as RenderOptions['headingLevel']),
  };
}
