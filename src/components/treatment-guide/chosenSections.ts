import {
  type GuideSectionName,
  guideSections,
  keptSections,
  sectionNamed,
} from '../../content/guideSections.ts';
import { asText, warnOnce } from '../props/index.ts';
import { type GuideOwnSection, isEmpty, WHERE } from './ownSection.ts';

/** A section of the page: one of the guide by its name, with content of one's own or without. */
export interface ChosenSection {
  name?: GuideSectionName;
  own?: GuideOwnSection;
}

const SECTION_NAMES = Object.keys(guideSections) as GuideSectionName[];

/** A section of one's own, or what stands in its place when there is nothing in it. */
function chosenOwn(own: GuideOwnSection): ChosenSection[] {
  const name = sectionNamed(asText(own.id));
  if (!isEmpty(own.content)) return [name ? { name, own } : { own }];
  if (name && keptSections.includes(name)) {
    const reason = `has no content for "${name}", which a fair page needs; the guide’s own is shown`;
    warnOnce(WHERE, own.id, reason, 'Pass content that a reader can see.');
    return [{ name }];
  }
  const remedy = 'Pass content that a reader can see, or take the section off the list.';
  warnOnce(WHERE, own.id, 'has a section without content; it is left out', remedy);
  return [];
}

function chosen(entry: unknown): ChosenSection[] {
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
    return chosenOwn(entry as GuideOwnSection);
  }
  const name = SECTION_NAMES.find((known) => known === entry);
  if (name) return [{ name }];
  const meant = typeof entry === 'string' ? sectionNamed(entry) : undefined;
  const names = `Use one of: ${SECTION_NAMES.join(', ')}; or pass { id, title, content }.`;
  const remedy = meant ? `Did you mean "${meant}"? ${names}` : names;
  warnOnce(WHERE, entry, 'names a section that a guide does not have', remedy);
  return [];
}

const keyOf = ({ name, own }: ChosenSection): string => name ?? asText(own?.id);

/** Each section of the guide once, and nothing that an author wrote lost. */
function onlyOnce(sections: readonly ChosenSection[]): ChosenSection[] {
  const first = (name: GuideSectionName) =>
    sections.find((one) => one.name === name && one.own) ??
    sections.find((one) => one.name === name);
  return sections.flatMap((section) => {
    const { name, own } = section;
    if (!name || first(name) === section) return [section];
    if (own) return [{ own }];
    warnOnce(WHERE, name, 'names a section twice', 'Remove one of them; it is shown once.');
    return [];
  });
}

/** Puts a section before everything that by default comes after it. */
function place(
  sections: readonly ChosenSection[],
  name: GuideSectionName,
  section: ChosenSection = { name },
): ChosenSection[] {
  const later = SECTION_NAMES.slice(SECTION_NAMES.indexOf(name) + 1);
  const before = sections.findIndex((one) => one.name !== undefined && later.includes(one.name));
  const at = before < 0 ? sections.length : before;
  return [...sections.slice(0, at), section, ...sections.slice(at)];
}

function keep(sections: ChosenSection[], name: GuideSectionName): ChosenSection[] {
  const reason = `leaves out "${name}", which a fair page needs; it is shown at its usual place`;
  const remedy = `Put "${name}" where you want it, or a section of yours of that id.`;
  warnOnce(WHERE, name, reason, remedy);
  return place(sections, name);
}

/** A boxed warning comes before any benefit (rule FB-06). */
function warningsFirst(sections: readonly ChosenSection[]): ChosenSection[] {
  const at = sections.findIndex(({ name }) => name === 'boxedWarnings');
  const benefit = sections.findIndex(({ name }) => name === 'comparison' || name === 'benefits');
  const warnings = sections[at];
  if (warnings === undefined || benefit < 0 || at < benefit) return [...sections];
  const reason = 'has "boxedWarnings" after a benefit; it is shown before it';
  warnOnce(WHERE, sections.map(keyOf), reason, 'Move it before "comparison" and "benefits".');
  return place(
    sections.filter((section) => section !== warnings),
    'boxedWarnings',
    warnings,
  );
}

/**
 * The sections of the page in order: those asked for, and those that a fair page needs whether or not
 * they were. `filled` says which ones the document has something for.
 */
export function chosenSections(
  given: unknown,
  filled: (name: GuideSectionName) => boolean,
): readonly ChosenSection[] {
  const listed = Array.isArray(given);
  if (given !== undefined && !listed) {
    warnOnce(
      WHERE,
      given,
      'is not a list',
      'Pass an array of names and of { id, title, content }.',
    );
  }
  const wanted: ChosenSection[] = listed
    ? onlyOnce(given.flatMap(chosen))
    : SECTION_NAMES.map((name) => ({ name }));
  const shown = wanted.filter(({ name, own }) => own || (name && filled(name)));
  const missing = keptSections.filter(
    (name) => filled(name) && !shown.some((one) => one.name === name),
  );
  return missing.reduce(keep, warningsFirst(shown));
}
