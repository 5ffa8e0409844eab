import {
  type GuideSectionName,
  guideSections,
  type Route,
  type Source,
  sourceElementId,
} from '../../content/index.ts';
import { withoutLinks } from '../../content/inline.ts';
import { formatPath, type Path } from '../../content/problem.ts';
import type { WholeGuide } from '../../content/schema/guide.ts';
import { warnOnce } from '../props/index.ts';
import type { PlacedSource } from '../text/index.ts';
import { WHERE } from './ownSection.ts';
import type { Gone } from './placed.ts';

/** No document is deeper; whatever is was never parsed, and is shown as it is. */
const DEEPEST = 12;

/** Says that content of the author's own took the place that something links to. */
export function warnOfGone(id: string, from: string, { places, sections }: Gone): void {
  const section = places.get(id);
  if (!section || !sections.get(section)) return;
  const reason = `replaces "${section}", where "#${id}" was, to which ${from} leads`;
  const remedy = `Its words stay without a link. Give a place in your content that id, and name it: ids: ["${id}"].`;
  warnOnce(WHERE, id, reason, remedy);
}

function mended(value: unknown, path: Path, gone: Gone): unknown {
  if (typeof value === 'string') {
    if (!value.includes('](#')) return value;
    return withoutLinks(value, (href) => {
      const id = href.slice(1);
      if (!href.startsWith('#') || !gone.places.has(id)) return false;
      warnOfGone(id, formatPath(path), gone);
      return true;
    });
  }
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item, index) => mended(item, [...path, index], gone));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mended(item, [...path, key], gone)]),
  );
}

function warnOfMarks({ places, sections }: Gone): void {
  if (!sections.get('sources') || ![...places.values()].includes('sources')) return;
  const reason = 'replaces "sources", where citation marks lead; they lead to its beginning';
  const remedy =
    'With a SourceList in your content, pass ids: guide.sources.map(({ id }) => sourceElementId(id)).';
  warnOnce(WHERE, 'sources', reason, remedy);
}

/** Where the marks of a source lead when the list of sources is the author's own. */
const placedSource = (source: Source, { places }: Gone): PlacedSource =>
  places.has(sourceElementId(source.id)) ? { ...source, place: guideSections.sources } : source;

/** Where the link to a boxed warning leads when the warnings are the author's own. */
const placedRoute = (route: Route, { places }: Gone): Route =>
  places.has(route.boxedWarning ?? '')
    ? { ...route, boxedWarning: guideSections.boxedWarnings }
    : route;

/**
 * The guide without links to places that its page does not have: their words stay. Marks of sources
 * and links to boxed warnings lead to the section that stands for those, which every page has.
 */
export function withoutGone(guide: WholeGuide, gone: Gone): WholeGuide {
  if (gone.places.size === 0) return guide;
  warnOfMarks(gone);
  const isHidden = (key: string) =>
    gone.sections.has((key === 'factBoxes' ? 'benefits' : key) as GuideSectionName);
  const parts = Object.entries(guide).map(([key, value]) => [
    key,
    isHidden(key) ? value : mended(value, [key], gone),
  ]);
  const mendedGuide: WholeGuide = Object.fromEntries(parts);
  return {
    ...mendedGuide,
    routes: mendedGuide.routes.map((route) => placedRoute(route, gone)) as WholeGuide['routes'],
    sources: guide.sources.map((source) => placedSource(source, gone)) as WholeGuide['sources'],
  };
}
