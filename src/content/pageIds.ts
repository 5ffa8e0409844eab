import {
  CONTENTS_ID,
  type GuideSectionName,
  guideSections,
  routeElementId,
  rowElementId,
  SUMMARY_ID,
  sourceElementId,
  stepElementId,
} from './guideSections.ts';
import { at, type Found, items } from './outline.ts';

const ids = (entries: readonly Found[]): string[] =>
  entries.map((entry) => at(entry, 'id').value).filter((id) => typeof id === 'string');

/** Entries of the document whose ids are ids of the page. */
const ENTRIES: Partial<Record<GuideSectionName, (root: Found) => Found[]>> = {
  overview: (root) => items(at(root, 'overview')),
  boxedWarnings: (root) => items(at(root, 'boxedWarnings')),
  benefits: (root) => [...items(at(root, 'benefits')), ...items(at(root, 'factBoxes'))],
  sideEffects: (root) => items(at(root, 'sideEffects')),
  candidacy: (root) => items(at(root, 'candidacy', 'questions')),
};

/** Ids that the page makes from those of the document. */
const MADE: Partial<Record<GuideSectionName, (root: Found) => string[]>> = {
  routes: (root) => ids(items(at(root, 'routes'))).map(routeElementId),
  comparison: (root) =>
    items(at(root, 'comparison', 'groups'))
      .flatMap((group) => ids(items(at(group, 'attributes'))))
      .map((id) => rowElementId('comparison', id)),
  visit: (root) => ids(items(at(root, 'visit', 'steps'))).map(stepElementId),
  sources: (root) => ids(items(at(root, 'sources'))).map(sourceElementId),
};

const SECTIONS = Object.keys(guideSections) as GuideSectionName[];

const madeIn = (root: Found, section: GuideSectionName): string[] => {
  const id = guideSections[section];
  return [...(id ? [id] : []), ...(MADE[section]?.(root) ?? [])];
};

/** Every entry of the document whose id is one of the page. */
export const pageEntries = (root: Found): Found[] =>
  SECTIONS.flatMap((section) => ENTRIES[section]?.(root) ?? []);

/** Every id that the page has of itself, which no entry of the document may have. */
export const reservedIds = (root: Found): string[] => [
  SUMMARY_ID,
  CONTENTS_ID,
  ...SECTIONS.flatMap((section) => madeIn(root, section)),
];

/** The ids of a section on the page, and of the places in it where links can lead. */
export const sectionIds = (root: Found, section: GuideSectionName): string[] => [
  ...madeIn(root, section),
  ...ids(ENTRIES[section]?.(root) ?? []),
];

/** Whether the document has a part for a section; fact boxes stand among the benefits. */
const isThere = (root: Found, section: GuideSectionName): boolean =>
  [section, ...(section === 'benefits' ? ['factBoxes'] : [])].some(
    (key) => at(root, key).value !== undefined,
  );

/** Every id that the page of the document has, where its links can lead. */
export const pageIds = (root: Found): string[] => [
  SUMMARY_ID,
  CONTENTS_ID,
  ...SECTIONS.filter((section) => isThere(root, section)).flatMap((section) =>
    sectionIds(root, section),
  ),
];
