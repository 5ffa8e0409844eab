import type { Approval, Attribute, Cell, Route } from '../../content/index.ts';

/** What a reader does not read, so that it makes no difference. */
const UNREAD = new Set(['id', 'sourceIds']);

const withoutMarks = (text: string): string => text.replace(/\[@[^\]]*\]/g, '').trim();

type Loose = Readonly<Record<string, unknown>>;

/** Whether everything that is read in one object is read in the other. */
function within(one: Loose, two: Loose): boolean {
  for (const key in one) if (!UNREAD.has(key) && !readSame(one[key], two[key])) return false;
  return true;
}

/** Whether two values read the same. */
function readSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'string' && typeof b === 'string') return withoutMarks(a) === withoutMarks(b);
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  return within(a as Loose, b as Loose) && within(b as Loose, a as Loose);
}

/** An approval cell shows its route's own approvals. */
function shown(cell: Cell, route: Route): unknown {
  if (cell.type !== 'approval') return cell;
  const approvals: readonly Approval[] = Array.isArray(route.approvals) ? route.approvals : [];
  return [route.compounded, ...approvals.filter((one) => one?.jurisdiction === cell.jurisdiction)];
}

/** What stands beside the values of a row about a benefit, one key for each route. */
type Beside = readonly string[];

/**
 * The pairs of columns in which a row reads the same, each as two digits counted from one: "12".
 * None for a row about a harm, which no choice of the reader hides, and none for a broken cell.
 */
function samePairs(
  { about, cells }: Attribute,
  routes: readonly Route[],
  repeated: readonly boolean[],
  beside: Beside,
): string[] {
  if (about === 'harm') return [];
  const values = routes.map((route, column) => {
    const cell = repeated[column] ? undefined : cells?.[route.id];
    return cell && shown(cell, route);
  });
  const stand = (one: number, two: number) => about !== 'benefit' || beside[one] === beside[two];
  const pairs: string[] = [];
  for (let first = 0; first < values.length; first += 1) {
    for (let second = first + 1; second < values.length; second += 1) {
      const [one, two] = [values[first], values[second]];
      if (one && two && stand(first, second) && readSame(one, two))
        pairs.push(`${first + 1}${second + 1}`);
    }
  }
  return pairs;
}

/** Which routes have the id of an earlier one. */
export const repeatedIn = (routes: readonly Route[]): boolean[] =>
  routes.map(({ id }, column) => routes.findIndex((other) => other.id === id) < column);

/** Pairs of columns by row; rows that differ in all of them are left out. */
export type SameInRows = ReadonlyMap<Attribute, readonly string[]>;

/** What each row says the same in, for a reader who wants only what differs. */
export function sameInRows(
  attributes: readonly Attribute[],
  routes: readonly Route[],
  repeated: readonly boolean[],
  beside: Beside,
): SameInRows {
  const same = new Map<Attribute, readonly string[]>();
  for (const attribute of attributes) {
    const pairs = samePairs(attribute, routes, repeated, beside);
    if (pairs.length > 0) same.set(attribute, pairs);
  }
  return same;
}

/** The pairs that all rows have; nothing when there are none. */
export function inAll(
  rows: readonly (readonly string[] | undefined)[],
): readonly string[] | undefined {
  const [first, ...rest] = rows;
  const shared = first?.filter((pair) => rest.every((row) => row?.includes(pair)));
  return shared?.length ? shared : undefined;
}
