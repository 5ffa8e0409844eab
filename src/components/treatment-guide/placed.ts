import { CONTENTS_ID } from '../../content/guideSections.ts';
import {
  type GuideDocument,
  type GuideSectionName,
  guideSections,
  SUMMARY_ID,
} from '../../content/index.ts';
import { sectionIds } from '../../content/pageIds.ts';
import { asTexts } from '../props/index.ts';
import type { ChosenSection } from './chosenSections.ts';
import { settledOwn } from './ownSection.ts';

/** What a guide has and its page has not. */
export interface Gone {
  /** Ids of places, each with the section that it was in. */
  places: ReadonlyMap<string, GuideSectionName>;
  /** Sections, each with whether content of the author's own stands in its place. */
  sections: ReadonlyMap<GuideSectionName, boolean>;
}

const NAMES = Object.keys(guideSections) as GuideSectionName[];

const isBuiltIn = (sections: readonly ChosenSection[], wanted: GuideSectionName): boolean =>
  sections.some(({ name, own }) => name === wanted && !own);

/** Sections of one's own with a title and an id that no other place on the page has. */
export function withOwnIds(
  sections: readonly ChosenSection[],
  guide: GuideDocument,
): readonly ChosenSection[] {
  const root = { value: guide, path: [] };
  const shown = NAMES.filter((name) => isBuiltIn(sections, name));
  const taken = new Set([
    SUMMARY_ID,
    CONTENTS_ID,
    ...shown.flatMap((name) => sectionIds(root, name)),
  ]);
  return sections.map((section) => {
    const { name, own } = section;
    if (!own) return section;
    const settled = settledOwn(name ? { ...own, id: guideSections[name] ?? name } : own, taken);
    taken.add(settled.id);
    return { ...section, own: settled };
  });
}

/** What the page does not show of the guide. `filled` says which sections the document has. */
export function goneFrom(
  sections: readonly ChosenSection[],
  guide: GuideDocument,
  filled: (name: GuideSectionName) => boolean,
): Gone {
  const root = { value: guide, path: [] };
  const kept = new Set(sections.flatMap(({ own }) => (own ? [own.id, ...asTexts(own.ids)] : [])));
  const gone = NAMES.filter((name) => filled(name) && !isBuiltIn(sections, name));
  const places = gone.flatMap((name) =>
    sectionIds(root, name)
      .filter((id) => !kept.has(id))
      .map((id) => [id, name] as const),
  );
  const isReplaced = (wanted: GuideSectionName) => sections.some(({ name }) => name === wanted);
  return {
    places: new Map(places),
    sections: new Map(gone.map((name) => [name, isReplaced(name)])),
  };
}
