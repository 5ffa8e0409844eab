import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { measurePairs } from '../../scripts/theme/contrast-table.mjs';
import { colorsIn, type Mode } from '../../scripts/theme/tokens.mjs';
import { ColourCard } from './ColourCard.tsx';
import { Foundation, Part } from './Foundation.tsx';
import { groupOf, tokensOf } from './tokensOf.ts';

interface Shown {
  palette: string;
  mode: Mode;
}

function Colours({ palette, mode }: Shown) {
  const tokens = tokensOf(palette);
  const colors = colorsIn(tokens, mode);
  const pairs = measurePairs(tokens);
  return (
    <Foundation
      lead="Paper and ink, one quiet accent. Ochre for what is serious, red for emergencies only."
      title="Colour"
    >
      <Part
        note="Words stand at 7:1 on every ground they can stand on. Lines and marks that carry meaning stand at 3:1. The ratios are computed from the tokens of the theme you look at; the test run fails below a bar. Change theme, dark and contrast in the toolbar."
        title="Every colour, on what it is laid on"
      >
        <ul className="colours">
          {groupOf(tokens, 'color').map((token) => (
            <ColourCard
              hex={colors[token.name] ?? ''}
              key={token.name}
              mode={mode}
              pairs={pairs.filter(({ foreground }) => foreground === token.name)}
              token={token}
            />
          ))}
        </ul>
      </Part>
    </Foundation>
  );
}

const meta = { title: 'Foundations/Colour' } satisfies Meta;

export default meta;

/** Every colour role, with its contrast in the theme of the toolbar. */
export const Colour: StoryObj = {
  render: (_args, { globals: { palette, theme, contrast } }) => {
    const scheme = theme === 'dark' ? 'dark' : 'light';
    return <Colours mode={contrast === 'more' ? `contrast-${scheme}` : scheme} palette={palette} />;
  },
  play: async ({ canvasElement, globals }) => {
    const scheme = globals.theme === 'dark' ? 'dark' : 'light';
    const { paper } = colorsIn(tokensOf(globals.palette), scheme);
    const canvas = within(canvasElement);
    await expect(canvas.getAllByText(paper ?? '')[0]).toBeVisible();
    const box = (name: string) =>
      canvas.getByRole('heading', { level: 3, name }).getBoundingClientRect();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const list = canvasElement.querySelector('.colours');
    // Two of 19rem with a gap of 2rem.
    const isRoom = (list?.clientWidth ?? 0) >= 40 * rem;
    await expect(box('paper').top === box('surface').top).toBe(isRoom);
  },
};
