import { type GuideSectionName, keptSections, sectionNamed } from '../content/guideSections.ts';
import type { Approval, GuideDocument, Route } from '../content/index.ts';
import type { PartialMessages } from '../i18n/index.ts';
import { objects, text } from './loose.ts';

/** The `sections` of a page: names of the guide's own, and sections of the author's. */
export type PageSections = readonly (GuideSectionName | { id: string })[];

/** The page that the data stands in: its words, its language, and what of the guide it shows. */
export interface Page {
  locale: string;
  messages: PartialMessages | undefined;
  sections: PageSections | undefined;
}

/**
 * Whether the page shows a section of the guide. Five are on every page, unless the author has content
 * of their own in their place, of which nobody knows what it is about.
 */
export function isShown(name: GuideSectionName, { sections }: Page): boolean {
  if (!Array.isArray(sections)) return true;
  const replaced = objects(sections).some(({ id }) => sectionNamed(id) === name);
  return !replaced && (sections.includes(name) || keptSections.includes(name));
}

/** The countries whose approvals of a route the comparison has a cell for. */
function comparedCountries({ id }: Route, { comparison }: GuideDocument): readonly string[] {
  const ofRoute = objects(comparison?.groups)
    .flatMap(({ attributes }) => objects(attributes))
    .map(({ cells }) => cells?.[text(id)]);
  return ofRoute.flatMap((cell) => (cell?.type === 'approval' ? [cell.jurisdiction] : []));
}

/** The approvals of a route that the page tells of: of its own country, and those it compares. */
export function shownApprovals(
  route: Route,
  guide: GuideDocument,
  page: Page,
): readonly Approval[] {
  const compared = isShown('comparison', page) ? comparedCountries(route, guide) : [];
  const countries = [guide.jurisdiction, ...compared];
  return objects(route.approvals).filter(({ jurisdiction }) => countries.includes(jurisdiction));
}
