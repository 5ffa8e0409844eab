import { cssValue } from '../../scripts/theme/css.mjs';
import { colorsIn, type Token, withTheme } from '../../scripts/theme/tokens.mjs';
import { tokensOf } from '../foundations/tokensOf.ts';

/** What a page may choose. Caution and danger are not here: readers know ochre and red. */
export const roles = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'accent',
  'accent-soft',
  'on-accent',
  'crisis',
] as const;
export type Role = (typeof roles)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What the box of a colour is called. */
export type ColourName = `${Role}, ${Scheme}`;

export const nameOf = (scheme: Scheme, role: Role): ColourName => `${role}, ${scheme}`;

export type Colours = Record<Role, string>;

export interface Choice extends Record<Scheme, Colours> {
  /** The ready theme it starts from. */
  base: string;
  fontText: string;
  fontDisplay: string;
  /** In rem. */
  radius: number;
}

const token = (tokens: readonly Token[], name: string): Token => {
  const found = tokens.find((one) => one.name === name);
  if (!found) throw new Error(`tokens.json has no ${name}.`);
  return found;
};

/** A ready theme as a choice: where the editor starts. */
export function choiceOf(base: string): Choice {
  const tokens = tokensOf(base);
  const css = (name: string) => cssValue(token(tokens, name), token(tokens, name).value);
  const coloursIn = (scheme: Scheme) => {
    const all = colorsIn(tokens, scheme);
    return Object.fromEntries(roles.map((role) => [role, all[role]])) as Colours;
  };
  return {
    base,
    light: coloursIn('light'),
    dark: coloursIn('dark'),
    fontText: css('font-text'),
    fontDisplay: css('font-display'),
    radius: Number.parseFloat(css('radius')),
  };
}

/** The colours that are not those of the theme it starts from. */
export function recoloured(choice: Choice, scheme: Scheme): Role[] {
  const start = choiceOf(choice.base);
  return roles.filter((role) => choice[scheme][role] !== start[scheme][role]);
}

/** Whether a colour was changed at all, or only a font or the corners. */
export const isRecoloured = (choice: Choice): boolean =>
  schemes.some((scheme) => recoloured(choice, scheme).length > 0);

const design = (hex: string) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  hex,
});

/** The tokens of a theme with the chosen colours, so that what follows a colour follows it here too. */
export function chosenTokens({ base, light, dark }: Choice): Token[] {
  const colors = roles.map((role) => [
    role,
    {
      $value: design(light[role]),
      $extensions: { 'org.evenkeel.modes': { dark: design(dark[role]) } },
    },
  ]);
  return withTheme(tokensOf(base), {
    color: { $type: 'color', ...Object.fromEntries(colors) },
  });
}
