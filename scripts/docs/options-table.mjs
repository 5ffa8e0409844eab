const SINCE = /@since (\d+\.\d+\.\d+)/;

/** The words of a docstring, and what its tags say. */
function docOf(comment) {
  const text = comment
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .trim();
  return {
    words: text.split(/^@/m)[0].trim().replace(/\s+/g, ' '),
    preset: /@default (.+)/.exec(text)?.[1].trim(),
    since: SINCE.exec(text)?.[1],
  };
}

/** A docstring, a name, a question mark, a type. */
const PROP = /( {2}\/\*\*(?:(?!\*\/).)*\*\/\n)? {2}(\w+)(\??): ([^;]+);\n/gs;

const cell = (words) => words.replaceAll('|', '\\|');

const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/**
 * A Markdown table of a component's own props, read from the docstrings of its props interface.
 * Plain text is enough: every prop is a docstring followed by `name: type;`.
 * @param {string} source the component's file
 * @param {string} file its path, for errors
 * @returns {{ component: string, table: string }}
 * @throws Error when a prop has no docstring, or the component no `@since`
 */
export function optionsTable(source, file) {
  const [, component, body] =
    /export interface (\w+?)(?:Props|(?<=Settings))\b[^{]*\{\n(.*?)\n\}/s.exec(source) ?? [];
  if (!component) throw new Error(`${file} exports no interface of props.`);
  const at = source.indexOf(body);
  // Said at the component, below its props; at the props themselves when several share them.
  const first = (SINCE.exec(source.slice(at + body.length)) ??
    SINCE.exec(source.slice(0, at)))?.[1];
  if (!first) throw new Error(`${file} does not say since when there is ${component}.`);
  const props = `${body}\n`.matchAll(PROP);
  const rows = [...props].map(([, comment, name, optional, type]) => {
    if (!comment) throw new Error(`${file}: ${component} has a prop without a docstring: ${name}.`);
    const { words, preset, since } = docOf(comment);
    const shown = type
      .replace(' | undefined', '')
      .replace(/^\((.*)\)$/s, '$1')
      .replace(/\s+/g, ' ');
    const standard = preset ? `\`${preset}\`` : optional ? '' : 'required';
    return row([`\`${name}\``, `\`${shown}\``, standard, since ?? first, words]);
  });
  const head = [
    row(['prop', 'type', 'default', 'since', 'what it is']),
    '| --- | --- | --- | --- | --- |',
  ];
  return { component, table: [...head, ...rows].join('\n') };
}
