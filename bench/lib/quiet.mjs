/**
 * On a busy machine a difference between two libraries may be one between two moments.
 * @param {{ load: number, cores: number, insist: boolean }} machine with its load of the last minute
 * @throws Error with the remedy when more waits for the processor than it has cores
 */
export function requireQuiet({ load, cores, insist }) {
  if (insist || load <= cores) return;
  throw new Error(
    `The machine is busy: its load average of the last minute is ${load.toFixed(1)}, more than one for each of its ${cores} cores, ` +
      'so that times would tell about other work. Wait until it is quiet; ' +
      'or run "npm run bench:peers -- --insist", and the page will name the load.',
  );
}
