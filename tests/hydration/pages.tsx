import { CandidacyFaq as Faq } from '../../src/index.ts';
import { specimens } from '../fixtures/components.tsx';
import { guide } from '../fixtures/guide.ts';

const page = (name: string) => () => {
  const found = specimens.find((specimen) => specimen.name === name);
  if (!found) throw new Error(`There is no specimen called ${name}.`);
  return found.render(found.props);
};

// One export for each specimen: the worker that renders on the server asks for it by name.
export const ApprovalStatus = page('ApprovalStatus');
export const BoxedWarning = page('BoxedWarning');
export const CandidacyFaq = page('CandidacyFaq');
export const CandidacyFaqStatic = page('CandidacyFaqStatic');
export const Cite = page('Cite');
export const ContentNotice = page('ContentNotice');
export const CrisisBanner = page('CrisisBanner');
export const CrisisLinks = page('CrisisLinks');
export const DoAndDont = page('DoAndDont');
export const FactBox = page('FactBox');
export const FaqRoot = page('FaqRoot');
export const Frequency = page('Frequency');
export const GlossaryTerm = page('GlossaryTerm');
export const IconArray = page('IconArray');
export const MechanismNote = page('MechanismNote');
export const ReviewStamp = page('ReviewStamp');
export const QuickExit = page('QuickExit');
export const SideEffectCallout = page('SideEffectCallout');
export const SideEffectGroup = page('SideEffectGroup');
export const SourceList = page('SourceList');
export const TreatmentComparison = page('TreatmentComparison');
export const TreatmentGuide = page('TreatmentGuide');
export const VisitTimeline = page('VisitTimeline');

/** The questions with every control that needs script, one answer open. */
export const CandidacyFaqWithControls = () => (
  <Faq
    copyLink
    defaultValue={['driving']}
    filterAbove={1}
    headingLevel={2}
    questions={guide.candidacy.questions}
  />
);
