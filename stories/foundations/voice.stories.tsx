import type { Meta, StoryObj } from '@storybook/react-vite';
import { Foundation, Part } from './Foundation.tsx';

/** Made-up sentences. */
const PAIRS: [instead: string, write: string, why: string][] = [
  ['Sufferers of depression', 'People who have depression', 'The person comes first.'],
  [
    'Halves the risk',
    '10 in 100 instead of 20 in 100',
    'A share of something unknown frightens or promises.',
  ],
  ['A breakthrough treatment', 'A newer treatment', 'Hope is not ours to sell.'],
  [
    'Do not miss your dose!',
    'If you miss a dose, call the clinic',
    'Say what to do. Calm is a help.',
  ],
  ['No side effects known', 'Not studied', 'What nobody looked for is not absent.'],
  ['Act now', 'You can take your time to decide', 'A decision under pressure is no decision.'],
];

const meta = { title: 'Foundations/Voice' } satisfies Meta;

export default meta;

/** How the built-in words speak, and how yours can. */
export const Voice: StoryObj = {
  render: () => (
    <Foundation
      lead="A calm, well-set medical leaflet. Short sentences, plain words, the answer first, nothing sold."
      title="Voice"
    >
      <Part title="Instead of this, write that">
        <table className="voice">
          <thead>
            <tr>
              <th scope="col">Instead of</th>
              <th scope="col">Write</th>
              <th scope="col">Because</th>
            </tr>
          </thead>
          <tbody>
            {PAIRS.map(([instead, write, why]) => (
              <tr key={instead}>
                <td>{instead}</td>
                <td>{write}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="foundation-small">These sentences are made up.</p>
      </Part>
    </Foundation>
  ),
};
