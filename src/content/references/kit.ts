import { at, type Found, items } from '../outline.ts';
import { formatPath, type Problem } from '../problem.ts';
import { nearest } from '../suggest.ts';

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

/** A reference to something that the document does not hold. */
export function dangling(ref: Found, known: readonly string[], what: string): Problem[] {
  const { value } = ref;
  if (typeof value !== 'string' || known.includes(value)) return [];
  const near = nearest(value, known);
  const remedy = near
    ? `Did you mean "${near}"?`
    : `Add a ${what} with this id, or use one of: ${known.join(', ') || 'none yet'}.`;
  return [
    problem(ref, `names ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} that does not exist`, remedy),
  ];
}

/** Like `dangling`, for a list of references. */
export const danglingIn = (list: Found, known: readonly string[], what: string): Problem[] =>
  items(list).flatMap((item) => dangling(item, known, what));
