import type { Meta, StoryObj } from '@storybook/react-vite';
import { US } from '../../src/crisis-lines/index.ts';
import { SideEffectCallout } from '../../src/index.ts';
import { exampleEffects } from './examples.ts';
import { Foundation, Part } from './Foundation.tsx';

const Scale = ({ prefix, headingLevel = 3 }: { prefix: string; headingLevel?: 3 }) => (
  <div className="stack">
    {exampleEffects.map((sideEffect) => (
      <SideEffectCallout
        country={US}
        headingLevel={headingLevel}
        id={`${prefix}-${sideEffect.id}`}
        key={sideEffect.id}
        sideEffect={sideEffect}
      />
    ))}
  </div>
);

const meta = { title: 'Foundations/Severity' } satisfies Meta;

export default meta;

/** Three steps, made up, and the same without colour. */
export const Severity: StoryObj = {
  render: () => (
    <Foundation
      lead="The weight of ink grows with what is at stake: a hairline, a thick rule and a tint, a solid band."
      title="Severity"
    >
      <Part
        note="Each has its own word, icon and edge. An emergency carries the emergency number of the readers’ country. Nothing blinks and nothing interrupts: it is read, like a leaflet. These effects are made up."
        title="Three steps"
      >
        <Scale prefix="colour" />
      </Part>
      <Part
        note="As a reader without colour sees it, and as a grey printer prints it. The order is still there."
        title="Without colour"
      >
        <div className="grey">
          <Scale prefix="grey" />
        </div>
      </Part>
    </Foundation>
  ),
};
