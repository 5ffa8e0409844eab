import type { GuideDocument } from '../../content/index.ts';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import { warnOnce } from '../props/index.ts';

/**
 * The country whose crisis lines the page may show: the one it is given, unless the document says
 * that its readers are in another. Then none is shown, because a number that works elsewhere is
 * worse than a directory.
 */
export function crisisCountry(
  { crisis }: GuideDocument,
  given: CrisisCountry | undefined,
): CrisisCountry | undefined {
  const wanted = crisis.country;
  if (wanted === undefined || given?.country === wanted) return given;
  const remedy = `Import { ${wanted} } from 'evenkeel/crisis-lines' and pass country={${wanted}}.`;
  const reason = `is not ${wanted}, the country of the guide's readers`;
  warnOnce('TreatmentGuide country', given?.country ?? given, reason, remedy);
  return undefined;
}
