import type { Meta, StoryObj } from '@storybook/react-vite';
import { cssValue } from '../../scripts/theme/css.mjs';
import { CandidacyFaq } from '../../src/index.ts';
import { Foundation, Part } from './Foundation.tsx';
import { groupOf, tokensOf } from './tokensOf.ts';

const questions = [
  {
    id: 'example-motion',
    question: 'A made-up question?',
    answer: ['This answer fades in, because the page asked for it.'],
  },
];

const meta = { title: 'Foundations/Motion' } satisfies Meta;

export default meta;

/** Nothing moves unless the page asks, and never for readers who ask for less. */
export const Motion: StoryObj = {
  render: (_args, { globals }) => (
    <Foundation
      lead="Nothing moves by itself. Readers who are dizzy, medicated or frightened get a page that stands still."
      title="Motion"
    >
      <Part title="What there is">
        <ul className="foundation-rows">
          {groupOf(tokensOf(globals.palette), 'motion').map((token) => (
            <li className="foundation-row" key={token.name}>
              <p className="foundation-name">
                {token.name} <code>{cssValue(token, token.value)}</code>
              </p>
              <p className="foundation-note">{token.description}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part
        note="The one movement: with animate, answers fade in. Readers whose device asks for less motion see them at once."
        title="An answer that fades"
      >
        <CandidacyFaq animate headingLevel={3} questions={questions} />
      </Part>
    </Foundation>
  ),
};
