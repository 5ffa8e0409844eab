import { type CitingPlace, citingRows, elementId, placeOf } from './citingRows.ts';
import {
  type GuideSectionName,
  guideSections,
  routeElementId,
  SUMMARY_ID,
  stepElementId,
} from './guideSections.ts';
import { at, type Found, items } from './outline.ts';
import type { GuideDocument } from './schema/guide.ts';

/** A place in a guide's page, with the section it is in; none for the summary below the title. */
export interface GuidePlace extends CitingPlace {
  section?: GuideSectionName;
}

/** The approvals a page shows of a route: those of the country it is read in. */
const approvalsHere = (root: Found, route: Found): Found[] =>
  items(at(route, 'approvals')).filter(
    (approval) => at(approval, 'jurisdiction').value === at(root, 'jurisdiction').value,
  );

/** The approval that stands beside a benefit or in a fact box. */
const approvalBeside = (root: Found, part: Found): Found[] =>
  items(at(root, 'routes'))
    .filter((route) => at(route, 'id').value === at(part, 'routeId').value)
    .flatMap((route) => items(at(route, 'approvals')))
    .filter((approval) => at(approval, 'id').value === at(part, 'approvalId').value);

const routePlaces = (root: Found): CitingPlace[] =>
  items(at(root, 'routes')).flatMap((route) =>
    placeOf(elementId(route, routeElementId), at(route, 'name').value, [
      ...approvalsHere(root, route),
      at(route, 'given'),
      at(route, 'setting'),
    ]),
  );

const comparisonPlaces = (root: Found): CitingPlace[] => {
  const comparison = at(root, 'comparison');
  const [groups, routes] = [at(comparison, 'groups').value, at(root, 'routes').value];
  return [
    ...placeOf('comparison', at(comparison, 'title').value, [at(comparison, 'note')]),
    ...citingRows('comparison', groups as never, routes as never),
  ];
};

/** Entries of a list with ids of their own on the page. */
const entryPlaces = (list: Found, nameKey: string, beside = (_entry: Found): Found[] => []) =>
  items(list).flatMap((entry) =>
    placeOf(elementId(entry), at(entry, nameKey).value, [entry, ...beside(entry)]),
  );

const benefitPlaces = (root: Found): CitingPlace[] =>
  ['benefits', 'factBoxes'].flatMap((list) =>
    entryPlaces(at(root, list), 'title', (entry) => approvalBeside(root, entry)),
  );

const visitPlaces = (root: Found): CitingPlace[] => {
  const visit = at(root, 'visit');
  const steps = items(at(visit, 'steps')).flatMap((step) =>
    placeOf(elementId(step, stepElementId), at(step, 'name').value, [step]),
  );
  return [...placeOf('visit', at(visit, 'title').value, [at(visit, 'note')]), ...steps];
};

/** A section that is one place. */
const wholePlaces = (root: Found, name: 'mechanism' | 'unknowns'): CitingPlace[] =>
  placeOf(guideSections[name], at(root, name, 'title').value, [at(root, name)]);

const PLACES: Record<GuideSectionName, (root: Found) => CitingPlace[]> = {
  overview: (root) => entryPlaces(at(root, 'overview'), 'title'),
  routes: routePlaces,
  boxedWarnings: (root) => entryPlaces(at(root, 'boxedWarnings'), 'product'),
  comparison: comparisonPlaces,
  benefits: benefitPlaces,
  sideEffects: (root) => entryPlaces(at(root, 'sideEffects'), 'name'),
  candidacy: (root) => entryPlaces(at(root, 'candidacy', 'questions'), 'question'),
  visit: visitPlaces,
  mechanism: (root) => wholePlaces(root, 'mechanism'),
  unknowns: (root) => wholePlaces(root, 'unknowns'),
  sources: () => [],
};

/**
 * Every place in a guide's page that cites sources, in the usual order of the page, for the links of
 * a `SourceList` back to them. Their ids are those that `TreatmentGuide` gives. What is wrong in the
 * document is left out.
 */
export function citingPlaces(guide: GuideDocument): GuidePlace[] {
  const root: Found = { value: guide, path: [] };
  const sections = Object.keys(PLACES) as GuideSectionName[];
  return [
    ...placeOf(SUMMARY_ID, at(root, 'title').value, [at(root, 'summary')]),
    ...sections.flatMap((section) =>
      PLACES[section](root).map((place): GuidePlace => ({ ...place, section })),
    ),
  ];
}
