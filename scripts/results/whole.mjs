const problem = (found, { command, commit }) => {
  if (found === undefined) return `There is no record of ${command}.`;
  if (found.chosen === undefined)
    return `The record of ${command} does not say how much of it was run.`;
  if (found.chosen.length > 0)
    return `The record of ${command} is of a part (${found.chosen.join(' ')}).`;
  if (found.commit !== commit)
    return `The record of ${command} is of commit ${found.commit ?? 'unknown'}, and this is ${commit ?? 'unknown'}.`;
  return undefined;
};

/**
 * The record of a whole run at this commit: a part proves less than it seems to, and runs of several
 * commits prove nothing about any of them.
 * @param {object | undefined} found what the command left
 * @param {{ command: string, commit: string | undefined }} wanted
 * @throws Error with the command to run again
 */
export function wholeRecord(found, wanted) {
  const wrong = problem(found, wanted);
  if (wrong === undefined) return found;
  throw new Error(`${wrong} Run "${wanted.command}" here, without arguments, then this again.`);
}
