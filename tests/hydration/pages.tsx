import { specimens } from '../fixtures/components.tsx';

const page = (name: string) => () => {
  const found = specimens.find((specimen) => specimen.name === name);
  if (!found) throw new Error(`There is no specimen called ${name}.`);
  return found.render(found.props);
};

// One export for each specimen: the worker that renders on the server asks for it by name.
export const ApprovalStatus = page('ApprovalStatus');
export const CandidacyFaq = page('CandidacyFaq');
export const CandidacyFaqStatic = page('CandidacyFaqStatic');
export const CrisisBanner = page('CrisisBanner');
export const CrisisLinks = page('CrisisLinks');
export const FaqRoot = page('FaqRoot');
export const Frequency = page('Frequency');
export const IconArray = page('IconArray');
export const SideEffectCallout = page('SideEffectCallout');
export const SourceList = page('SourceList');
export const TreatmentComparison = page('TreatmentComparison');
export const TreatmentGuide = page('TreatmentGuide');
