import type { Statistic } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import {
  ApprovalStatus,
  CandidacyFaqStatic,
  Frequency,
  SideEffectCallout,
} from '../../src/index.ts';
import { exampleApprovals, exampleEffects } from '../foundations/examples.ts';
import type { Choice, Scheme } from './choice.ts';

const statistic: Statistic = {
  type: 'frequency',
  denominator: 100,
  treated: { label: 'the example treatment', count: 30 },
  comparator: { label: 'an example placebo', count: 10 },
  timeframe: { relation: 'over', value: 4, unit: 'week' },
  population: 'adults in a made-up trial',
  sourceIds: ['example'],
};

/** Below the root, `inherit` would be the fonts that Storybook names for itself. */
const here = (font: string): string => (font === 'inherit' ? 'initial' : font);

/** The fonts that the pasted CSS gives a page. */
const fontsOf = ({ fontText, fontDisplay }: Choice): Record<string, string> => ({
  '--ek-font-text': here(fontText),
  '--ek-font-display': here(fontDisplay),
});

/** One of everything that a theme colours, made up, in light or dark. */
export function Sample({ choice, scheme }: { choice: Choice; scheme: Scheme }) {
  return (
    <section
      aria-label={`Components, ${scheme}`}
      className="ek-surface editor-sample"
      data-theme={scheme}
      style={fontsOf(choice)}
    >
      <h2 className="editor-heading">{scheme === 'light' ? 'Light' : 'Dark'}</h2>
      {exampleApprovals.slice(0, 3).map((approval) => (
        <ApprovalStatus approval={approval} key={approval.id} />
      ))}
      <Frequency picture statistic={statistic} />
      <CandidacyFaqStatic
        closing={false}
        defaultValue={[`question-${scheme}`]}
        headingLevel={3}
        questions={[
          {
            id: `question-${scheme}`,
            question: 'A made-up question?',
            group: 'ask-clinician',
            answer: ['A made-up answer.'],
          },
        ]}
      />
      {exampleEffects.map((sideEffect) => (
        <SideEffectCallout
          country={US}
          headingLevel={3}
          id={`${scheme}-${sideEffect.id}`}
          key={sideEffect.id}
          sideEffect={sideEffect}
        />
      ))}
    </section>
  );
}
