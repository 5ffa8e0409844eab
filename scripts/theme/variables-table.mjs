// Every CSS variable in words, for people who write CSS.
import { cssValue } from './css.mjs';
import { valueIn } from './tokens.mjs';

const TITLES = { color: 'Colours', type: 'Type', space: 'Space', shape: 'Shape', motion: 'Motion' };

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n').concat('\n');

const code = (token, mode) => `\`${cssValue(token, valueIn(token, mode))}\``;

/** A table for each group of tokens.json. */
export function variablesTables(tokens) {
  const sections = Object.entries(TITLES).map(([group, title]) => {
    const own = tokens.filter(({ path }) => path.startsWith(`${group}.`));
    const colors = group === 'color';
    const head = ['variable', ...(colors ? ['light', 'dark'] : ['value']), 'what it is for'];
    const rows = own.map((token) => [
      `\`--ek-${token.name}\``,
      ...(colors ? [code(token, 'light'), code(token, 'dark')] : [code(token, 'light')]),
      token.description ??
        `${token.value.value * 16} px, where the reader has not chosen larger text`,
    ]);
    return `### ${title}\n\n${table(head, rows)}`;
  });
  return sections.join('\n');
}

/** What each ready theme is like, in its own words. */
export function themesTable(themes) {
  const rows = themes.map(({ name, description }) => {
    const [, words] = /^\w+: (.*?\.) Only what differs/.exec(description) ?? ['', description];
    return [`\`evenkeel/themes/${name}.css\``, words[0].toUpperCase() + words.slice(1)];
  });
  return table(['import', 'what it is like'], rows);
}
