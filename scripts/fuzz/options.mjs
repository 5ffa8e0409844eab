/** What `npm run fuzz` runs when nothing is asked for. */
export const CASES = 100_000;
export const SEED = 20_261_123;

const USAGE =
  'Usage: npm run fuzz -- [--cases N] [--seed N] [--only "what a property claims"] [--path 1:2:3]';

/** A whole number from the command line. */
function whole(name, given, least) {
  const number = Number(given);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} is "${given}", and must be a whole number from ${least}. ${USAGE}`);
}

/**
 * Reads the arguments of `npm run fuzz`.
 * @param {string[]} args
 * @throws Error with the usage for what cannot be read
 */
export function fuzzOptions(args) {
  const given = { cases: `${CASES}`, seed: `${SEED}`, only: '', path: '' };
  const words = args.flatMap((arg) => {
    const [, name, value] = /^(--[a-z]+)=(.*)$/s.exec(arg) ?? [];
    return name === undefined ? [arg] : [name, value];
  });
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at].replace(/^--/, '');
    const value = words[at + 1];
    if (!words[at].startsWith('--') || !Object.hasOwn(given, name) || value === undefined) {
      throw new Error(`"${words[at]}" cannot be read. ${USAGE}`);
    }
    given[name] = value;
  }
  if (given.path && !given.only) {
    throw new Error(`--path is a case of one property: name it with --only. ${USAGE}`);
  }
  return {
    cases: whole('cases', given.cases, 1),
    seed: whole('seed', given.seed, -(2 ** 31)),
    only: given.only,
    path: given.path,
  };
}
