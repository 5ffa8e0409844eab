import type { Meta, StoryObj } from '@storybook/react-vite';
import comparison from '../../docs/screenshots/comparison-print.png';
import crisis from '../../docs/screenshots/crisis-print.png';
import effects from '../../docs/screenshots/effects-group-print.png';
import { Foundation, Part } from './Foundation.tsx';

const RULES: [name: string, what: string][] = [
  ['White paper', 'Whatever the theme, light or dark. No ground needs ink to be read on.'],
  ['Edges for tints', 'Where browsers leave out fills, edges rank severity and hold the banner.'],
  ['All answers', 'Closed answers are printed open. Nothing stays behind a button.'],
  [
    'Links show where they lead',
    'An address stands behind its words. Phone numbers are words already.',
  ],
  ['Whole notices', 'A callout or a row is not cut in two by the end of a page.'],
];

const PICTURES: [src: string, alt: string][] = [
  [crisis, 'The crisis banner in a thick frame, with its numbers and addresses'],
  [effects, 'Side effects on white, ranked by the weight of their frames'],
  [comparison, 'The comparison table on white'],
];

const meta = { title: 'Foundations/Print' } satisfies Meta;

export default meta;

/** What happens to a page on paper. */
export const Print: StoryObj = {
  render: () => (
    <Foundation
      lead="People take these pages to an appointment. On paper everything is there, in black and white."
      title="Print"
    >
      <Part title="What changes on paper">
        <ul className="foundation-rows">
          {RULES.map(([name, what]) => (
            <li className="foundation-row" key={name}>
              <p className="foundation-name">{name}</p>
              <p className="foundation-note">{what}</p>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="How it looks">
        <div className="stack">
          {PICTURES.map(([src, alt]) => (
            <figure key={src}>
              <img alt="" className="print-picture" src={src} />
              <figcaption>{alt}</figcaption>
            </figure>
          ))}
        </div>
      </Part>
    </Foundation>
  ),
};
