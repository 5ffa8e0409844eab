/** What may stand between the digits of one number: spacing, brackets, marks of emphasis, nothing. */
export const BETWEEN = String.raw`[\s().\-*_\u2060]*`;

const NUMBERS = new RegExp(String.raw`\d(?:${BETWEEN}\d)*`, 'g');

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Each number in a text as its digits, so that `116 123` is one number and not two. */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBERS) ?? []).map(digitsOf);
}

/** A number without what its form with a country code leaves out: a first 0, or the 1 of 1-800. */
export function withoutTrunk(digits: string): string {
  return digits.replace(/^(?:0|1(?=\d{10}$))/, '');
}

/** Fewer digits than this are a short code, which has no form with a country code. */
const SHORTEST_NATIONAL = 5;
/** From here on the shorter form may be a local one, without its area code. */
const LOCAL = 7;

/** Whether two numbers are one: the same digits, or one has a country code for the other’s first 0. */
export function same(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const national = withoutTrunk(short);
  const before = long.length - national.length;
  const most = national.length < LOCAL ? '352'.length : '0113520'.length;
  return national.length >= SHORTEST_NATIONAL && before <= most && long.endsWith(national);
}
