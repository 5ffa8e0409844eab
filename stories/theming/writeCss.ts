import { isReadyTheme } from '../foundations/tokensOf.ts';
import { type Choice, choiceOf, type Role, recoloured, roles, type Scheme } from './choice.ts';

const SCREEN = '@media screen and (forced-colors: none)';

const block = (selectors: string[], lines: string[], indent = ''): string[] =>
  lines.length === 0
    ? []
    : [
        `${indent}${selectors.join(`,\n${indent}`)} {`,
        ...lines.map((line) => `${indent}  ${line}`),
        `${indent}}`,
      ];

const media = (query: string, inner: string[]): string[] =>
  inner.length === 0 ? [] : [`${query} {`, ...inner, '}'];

/**
 * What to paste: only what differs from the theme it starts from, which must be there before. Paper and forced colours keep
 * their own. A dark page is also `:root`, so what changes in light is said again for dark.
 */
export function writeCss(choice: Choice): string {
  const start = choiceOf(choice.base);
  const declare = (scheme: Scheme, list: readonly Role[]) =>
    list.map((role) => `--ek-${role}: ${choice[scheme][role]};`);
  const inLight = recoloured(choice, 'light');
  const inDark = recoloured(choice, 'dark');
  const light = declare('light', inLight);
  const dark = declare(
    'dark',
    roles.filter((role) => inLight.includes(role) || inDark.includes(role)),
  );
  const sizes = [
    choice.fontText !== start.fontText && `--ek-font-text: ${choice.fontText};`,
    choice.fontDisplay !== start.fontDisplay && `--ek-font-display: ${choice.fontDisplay};`,
    choice.radius !== start.radius && `--ek-radius: ${choice.radius}rem;`,
  ].filter((line) => line !== false);
  const after = isReadyTheme(choice.base) ? [`/* after evenkeel/themes/${choice.base}.css */`] : [];
  const rules = [
    ...block([':root'], sizes),
    ...media(SCREEN, [
      ...block([':root', "[data-theme='light']", "[data-theme='auto']"], light, '  '),
      ...block(["[data-theme='dark']"], dark, '  '),
    ]),
    ...media(
      `${SCREEN} and (prefers-color-scheme: dark)`,
      block(["[data-theme='auto']"], dark, '  '),
    ),
  ];
  const lines = rules.length === 0 ? [] : [...after, ...rules];
  return lines.map((line) => `${line}\n`).join('');
}
