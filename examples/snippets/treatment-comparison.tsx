import { SourceList, TreatmentComparison } from 'evenkeel';
import { type AttributeGroup, citingRows, type Route, type Source } from 'evenkeel/content';
import 'evenkeel/styles.css';

const sources: Source[] = [
  { id: 'label', title: 'An example label', publisher: 'A regulator', year: 2025, kind: 'label' },
];

const routes: Route[] = [
  {
    id: 'spray',
    name: 'Spray',
    medicine: 'exampline (Exampla)',
    given: 'As a spray.',
    setting: 'In a clinic.',
    mainRisks: ['dizziness'],
    approvals: [
      {
        id: 'spray-us',
        jurisdiction: 'US',
        regulator: 'Example regulator',
        status: 'approved',
        indication: 'an example condition',
        asOf: '2026-01-31',
        sourceIds: ['label'],
      },
    ],
  },
  {
    id: 'tablet',
    name: 'Tablet',
    medicine: 'exampline mixed by a pharmacy',
    compounded: true,
    given: 'Swallowed.',
    setting: 'At home.',
    mainRisks: ['fainting'],
    approvals: [
      {
        id: 'tablet-us',
        jurisdiction: 'US',
        regulator: 'Example regulator',
        status: 'not-approved',
        indication: 'any condition',
        asOf: '2026-01-31',
        sourceIds: ['label'],
      },
    ],
  },
];

const groups: AttributeGroup[] = [
  {
    id: 'visit',
    name: 'A visit',
    attributes: [
      {
        id: 'length',
        name: 'How long it takes',
        about: 'practice', // or: benefit, harm, approval, evidence, cost
        cells: {
          // One cell for each route id.
          spray: { type: 'duration', from: 40, to: 60, unit: 'minute', sourceIds: ['label'] },
          tablet: { type: 'not-established' },
        },
      },
    ],
  },
];

export function Example() {
  return (
    <>
      <TreatmentComparison
        id="comparison"
        caption="Two ways of giving it"
        headingLevel={2}
        routes={routes}
        groups={groups}
        jurisdiction="US"
        sources={sources}
      />
      <SourceList sources={sources} citedBy={citingRows('comparison', groups, routes)} />
    </>
  );
}
