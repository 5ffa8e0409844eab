import { VisitTimeline } from 'evenkeel';
import type { Visit } from 'evenkeel/content';
import 'evenkeel/styles.css';

const steps: Visit['steps'] = [
  {
    id: 'arrive',
    phase: 'before',
    name: 'You arrive',
    description: 'Somebody greets you and measures your blood pressure.',
    duration: { type: 'duration', from: 10, unit: 'minute', bound: 'at-least' },
  },
  {
    id: 'spray',
    phase: 'during',
    name: 'You take the spray yourself',
    description: 'Somebody trained is in the room.',
  },
  { id: 'home', phase: 'after', name: 'Someone takes you home', description: 'You do not drive.' },
];

export function Example() {
  return <VisitTimeline headingLevel={3} steps={steps} />;
}
