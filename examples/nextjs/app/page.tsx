import { TreatmentGuide } from 'evenkeel';
import { plainText } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';
import { medicalWebPage } from 'evenkeel/structured-data';
import type { Metadata } from 'next';
import { guide } from '../content/guide';
import { StructuredData } from './structured-data';

export const metadata: Metadata = {
  title: { absolute: guide.title },
  description: plainText(guide.summary),
};

/** The whole guide. Only its questions bring script. */
export default function Page() {
  return (
    <>
      <StructuredData data={medicalWebPage(guide)} />
      <TreatmentGuide country={US} guide={guide} />
    </>
  );
}
