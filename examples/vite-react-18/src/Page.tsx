import { TreatmentGuide } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import { guide } from './guide.ts';

/** What the build writes into the HTML, and what the browser takes over from there. */
export const Page = () => <TreatmentGuide country={US} guide={guide} />;
