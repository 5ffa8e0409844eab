/** What failed in the steps of `npm test`, each with its reason. */
export const failedTests = (failures) =>
  failures.map(({ test, reason }) => ({ what: test, reasons: [reason] }));

/** What failed in the engines, each once, with all of its reasons. */
export const failedChecks = (engines) =>
  engines.flatMap(({ name, results }) =>
    results
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ page, check, problems }) => ({
        what: `${name}: ${page}: ${check}`,
        reasons: problems,
      })),
  );
