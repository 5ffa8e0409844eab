import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  adviceIcons,
  approvalIcons,
  candidacyIcons,
  icon,
  severityIcons,
} from '../../src/components/icon/index.ts';
import { approval, doAndDont, faq, sideEffect } from '../../src/i18n/en-US.ts';
import { Foundation, Part } from './Foundation.tsx';

/** Icons by their word: no icon stands without it. */
const SETS: [title: string, icons: Record<string, string>, words: Record<string, unknown>][] = [
  ['How much a side effect matters', severityIcons, sideEffect],
  ['What a regulator decided', approvalIcons, approval],
  ['What an answer means for the reader', candidacyIcons, faq],
  ['What to do', adviceIcons, doAndDont],
];

const meta = { title: 'Foundations/Icons' } satisfies Meta;

export default meta;

/** Every icon beside its word. */
export const Icons: StoryObj = {
  render: () => (
    <Foundation
      lead="Few, and never alone. Each stands beside the word it repeats, and is told apart by shape before colour."
      title="Icons"
    >
      {SETS.map(([title, icons, words]) => (
        <Part key={title} title={title}>
          <ul className="icon-grid">
            {Object.entries(icons).map(([name, path]) => (
              <li className="icon-entry" key={name}>
                {icon(path, '')}
                <div>
                  <p>{String(words[name])}</p>
                  <p className="foundation-small">
                    <code>{name}</code>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Part>
      ))}
    </Foundation>
  ),
};
