import { Fragment, isValidElement, type ReactNode } from 'react';
import { asText, warnOnce } from '../props/index.ts';

/** A section with content of your own. */
export interface GuideOwnSection {
  /**
   * Its id on the page, in one word. The name or the id of a section of the guide (`'sideEffects'`,
   * `'side-effects'`) replaces that section; another id adds one.
   */
  id: string;
  /** Its heading, and its name in the table of contents; plain text. */
  title: string;
  content: ReactNode;
  /**
   * Ids of places in the section it replaces that your content has too, such as those of side effects:
   * links on the page go on leading to them. Of those not named here the words stay.
   * @default none
   */
  ids?: readonly string[] | undefined;
}

export const WHERE = 'TreatmentGuide sections';

/** Nothing that a reader would see. What a component renders, nobody can tell beforehand. */
export function isEmpty(content: unknown): boolean {
  if (Array.isArray(content)) return content.every(isEmpty);
  if (typeof content === 'string') return content.trim() === '';
  if (isValidElement<{ children?: ReactNode }>(content) && content.type === Fragment) {
    return isEmpty(content.props.children);
  }
  return content === null || content === undefined || typeof content === 'boolean';
}

/** An id that no other place on the page has: what cannot be one is mended, with a warning. */
function settledId(given: unknown, taken: ReadonlySet<string>): string {
  const id = asText(given).trim().replaceAll(/\s+/g, '-');
  if (!id) {
    const remedy =
      'Pass an id in one word, so that links and the table of contents can lead to it.';
    warnOnce(WHERE, given, 'has a section without an id', remedy);
    return '';
  }
  if (taken.has(id)) {
    let count = 2;
    while (taken.has(`${id}-${count}`)) count += 1;
    const reason = 'has a section whose id another place on the page has';
    warnOnce(WHERE, given, reason, `Choose another; until then it is "${id}-${count}".`);
    return `${id}-${count}`;
  }
  if (id !== given) {
    warnOnce(WHERE, given, 'has an id that is not one word', `Write "${id}", as the page does.`);
  }
  return id;
}

/** A section of one's own as the page can show it. `taken` has the ids of the places around it. */
export function settledOwn(own: GuideOwnSection, taken: ReadonlySet<string>): GuideOwnSection {
  const title = asText(own.title).trim();
  if (!title) {
    const remedy = 'Pass a title; until then it has no heading, and no line leads to it.';
    warnOnce(WHERE, asText(own.id), 'has a section without a title', remedy);
  }
  return { ...own, id: settledId(own.id, taken), title };
}
