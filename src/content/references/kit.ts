import { at, type Found, items } from '../outline.ts';
import { formatPath, type Problem } from '../problem.ts';
import { likest, nearest } from '../suggest.ts';

export const problem = ({ path, value }: Found, reason: string, remedy: string): Problem => ({
  path: formatPath(path),
  value,
  reason,
  remedy,
});

/** The ids of a list's entries, as far as they can be read. */
export const idsOf = (entries: readonly Found[]): string[] =>
  entries.map((entry) => at(entry, 'id').value).filter((id) => typeof id === 'string');

/** Entries that repeat the id of an earlier one. */
export function duplicates(entries: readonly Found[]): Problem[] {
  const ids = entries.map((entry) => at(entry, 'id')).filter((id) => typeof id.value === 'string');
  return ids
    .filter((id, index) => ids.findIndex((other) => other.value === id.value) < index)
    .map((id) => problem(id, 'is used twice', 'Give every entry an id of its own.'));
}

const MOST_OFFERED = 8;

const withArticle = (what: string): string => `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;

/** What can be meant instead: a slip of the finger, or one of those there are. */
function instead(value: string, known: readonly string[], what: string): string {
  const near = nearest(value, known);
  if (near) return `Did you mean "${near}"?`;
  const add = `Add ${withArticle(what)} with this id`;
  if (known.length === 0) return `${add}.`;
  if (known.length <= MOST_OFFERED) return `${add}, or use one of: ${known.join(', ')}.`;
  const offered = likest(value, known, MOST_OFFERED).join(', ');
  return `${add}, or use one of ${known.length}, such as: ${offered}.`;
}

/** A reference to something that the document does not hold. */
export function dangling(ref: Found, known: readonly string[], what: string): Problem[] {
  const { value } = ref;
  if (typeof value !== 'string' || known.includes(value)) return [];
  const reason = `names ${withArticle(what)} that does not exist`;
  return [problem(ref, reason, instead(value, known, what))];
}

/** Like `dangling`, for a list of references. */
export const danglingIn = (list: Found, known: readonly string[], what: string): Problem[] =>
  items(list).flatMap((item) => dangling(item, known, what));

/** Whether a value can be an ISO 3166-1 code; the schema tells when it is not. */
export const isCountryCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value);
