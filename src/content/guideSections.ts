/**
 * The sections of a guide's page in their usual order, each with its id on the page. The overview
 * has none: its topics are sections with ids of their own.
 */
export const guideSections = {
  overview: undefined,
  routes: 'routes',
  boxedWarnings: 'boxed-warnings',
  comparison: 'comparison',
  benefits: 'benefits',
  sideEffects: 'side-effects',
  candidacy: 'candidacy',
  visit: 'visit',
  mechanism: 'mechanism',
  unknowns: 'unknowns',
  sources: 'sources',
} as const;

/** A section that every guide's page has, as far as the document fills it. */
export type GuideSectionName = keyof typeof guideSections;

/** Sections that no page leaves out: status, harms, what nobody knows, and where it is from. */
export const keptSections: readonly GuideSectionName[] = [
  'routes',
  'boxedWarnings',
  'sideEffects',
  'unknowns',
  'sources',
];

const names = Object.keys(guideSections) as GuideSectionName[];

/** The section that a name (`sideEffects`) or an id on the page (`side-effects`) means. */
export const sectionNamed = (id: unknown): GuideSectionName | undefined =>
  names.find((name) => name === id || guideSections[name] === id);

/** Id of the summary below the page's title. */
export const SUMMARY_ID = 'summary';

/** Id of the page's table of contents. */
export const CONTENTS_ID = 'contents';

/** The id of a row in a comparison that has an id itself: `comparison-onset`. */
export const rowElementId = (comparisonId: string, attributeId: string): string =>
  `${comparisonId}-${attributeId}`;

/** The id of a route among a guide's routes: `route-infusion`. */
export const routeElementId = (routeId: string): string => `route-${routeId}`;

/** The id of a step of a visit: `visit-going-home`. */
export const stepElementId = (stepId: string): string => `visit-${stepId}`;

/** The id of a source's entry in the page's source list, where citation marks lead: `source-trial`. */
export const sourceElementId = (sourceId: string): string => `source-${sourceId}`;
