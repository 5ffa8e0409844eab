import type { GuideDocument } from '../../content/index.ts';
import type { WholeGuide } from '../../content/schema/guide.ts';
import { asList, asObject, warnOnce } from '../props/index.ts';

type Loose = { [Key in keyof GuideDocument]: GuideDocument[Key] | undefined };

const WHERE = 'TreatmentGuide guide';

function list<Item extends object>(items: readonly Item[] | undefined, name: string): Item[] {
  return items === undefined ? [] : [...asList(items, `${WHERE}.${name}`)];
}

const part = <Value extends object>(value: Value | undefined, name: string): Partial<Value> =>
  asObject(value, `${WHERE}.${name}`);

/** A part that a document may leave out. */
const optional = <Value extends object>(value: Value | undefined, name: string): Partial<Value> =>
  value === undefined ? {} : part(value, name);

/** What is left of a page without a guide. Said once, not of each part that is not there. */
function withoutGuide(given: unknown): Loose {
  const remedy =
    '`parseGuide` gives none for a document with problems: look at its `problems`, and show them.';
  warnOnce(WHERE, given, 'is not a guide', remedy);
  return { review: { reviewer: {} }, crisis: {}, unknowns: {} } as Loose;
}

/**
 * The guide with a list wherever a list belongs and an object wherever an object belongs, so that
 * a document that was never parsed costs the reader the broken part and nothing else.
 */
export function usableGuide(given: GuideDocument | undefined): WholeGuide {
  const known = typeof given === 'object' && given !== null && !Array.isArray(given);
  const guide: Loose = known ? given : withoutGuide(given);
  const review = part(guide.review, 'review');
  const candidacy = optional(guide.candidacy, 'candidacy');
  const comparison = optional(guide.comparison, 'comparison');
  const unknowns = part(guide.unknowns, 'unknowns');
  const visit = optional(guide.visit, 'visit');
  return {
    ...guide,
    review: { ...review, reviewer: part(review.reviewer, 'review.reviewer') },
    crisis: part(guide.crisis, 'crisis'),
    overview: list(guide.overview, 'overview'),
    routes: list(guide.routes, 'routes').map((route) => ({
      ...route,
      approvals: list(route.approvals, 'routes[].approvals'),
    })),
    boxedWarnings: list(guide.boxedWarnings, 'boxedWarnings'),
    comparison: { ...comparison, groups: list(comparison.groups, 'comparison.groups') },
    benefits: list(guide.benefits, 'benefits'),
    factBoxes: list(guide.factBoxes, 'factBoxes'),
    sideEffects: list(guide.sideEffects, 'sideEffects'),
    candidacy: { ...candidacy, questions: list(candidacy.questions, 'candidacy.questions') },
    visit: { ...visit, steps: list(visit.steps, 'visit.steps') },
    mechanism: optional(guide.mechanism, 'mechanism'),
    unknowns: { ...unknowns, points: list(unknowns.points, 'unknowns.points') },
    sources: list(guide.sources, 'sources'),
  } as unknown as WholeGuide;
}
