import { type GuideDocument, parseGuide, reviewProblems } from 'evenkeel/content';

/**
 * The document, if it may be published at this moment.
 * @throws Error naming everything that is wrong with it: that stops the build, not the reader
 */
export function publishable(document: unknown, now: Date): GuideDocument {
  const { guide, problems } = parseGuide(document);
  // A clinician's review ends on the day it names. Example content has none that could end.
  const late = guide?.status === 'reviewed' ? reviewProblems(guide, now) : [];
  if (guide && late.length === 0) return guide;
  const list = [...problems, ...late].map(
    ({ path, reason, remedy }) => `${path} ${reason}. ${remedy}`,
  );
  throw new Error(`The guide cannot be published:\n${list.join('\n')}`);
}
