import type { Meta, StoryObj } from '@storybook/react-vite';
import { cssValue } from '../../scripts/theme/css.mjs';
import { Foundation, Part } from './Foundation.tsx';
import { groupOf, tokensOf } from './tokensOf.ts';

const SAMPLE = 'What it may do, what it may cost you, and what nobody knows yet';

const meta = { title: 'Foundations/Type' } satisfies Meta;

export default meta;

/** Sizes, line heights and the measure. */
export const Type: StoryObj = {
  render: (_args, { globals }) => {
    const type = groupOf(tokensOf(globals.palette), 'type');
    const sizes = type.filter(({ name }) => name.startsWith('text-')).reverse();
    const others = type.filter(({ name }) => !name.startsWith('text-'));
    return (
      <Foundation
        lead="Large letters, short lines. A serif may speak in titles; everything else is your own page’s letter."
        title="Type"
      >
        <Part
          note="In rem, so that all of them follow the reader’s own text size. Try 200 % in the toolbar."
          title="Sizes"
        >
          <ul className="foundation-rows">
            {sizes.map((token) => (
              <li className="foundation-row" key={token.name}>
                <div>
                  <p className="foundation-name">{token.name}</p>
                  <p className="foundation-small">
                    <code>{cssValue(token, token.value)}</code>. {token.description}
                  </p>
                </div>
                <p
                  className="type-sample"
                  style={{
                    fontSize: `var(--ek-${token.name})`,
                    fontFamily: `var(--ek-font-${/xl$/.test(token.name) ? 'display' : 'text'})`,
                  }}
                >
                  {SAMPLE}
                </p>
              </li>
            ))}
          </ul>
        </Part>
        <Part title="Letters, lines and measure">
          <ul className="foundation-rows">
            {others.map((token) => (
              <li className="foundation-row" key={token.name}>
                <p className="foundation-name">{token.name}</p>
                <p className="foundation-note">
                  <code>{cssValue(token, token.value)}</code>. {token.description}
                </p>
              </li>
            ))}
          </ul>
          <p className="measure-sample">
            A line of running text ends here at the latest. People who are tired or medicated lose
            their place in long lines, and find it again in short ones. The line at the end of this
            text stands where the measure ends.
          </p>
        </Part>
      </Foundation>
    );
  },
};
