/** Stories by the hundred are one line. */
export const groupOf = (page) => {
  if (page.startsWith('story ')) return 'stories of components';
  return page;
};

const cell = (results) => {
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const [passed, failed, cannot] = ['passed', 'failed', 'cannot'].map(count);
  if (results.length === 0) return '';
  if (failed > 0) return `${failed} FAILED`;
  if (cannot > 0) return 'cannot';
  return passed === 1 ? 'passed' : `${passed} passed`;
};

function lines(all) {
  const widths = all[0].map((_cell, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((text, column) => text.padEnd(widths[column])).join('  '));
}

/**
 * Pages by checks by engines: a row for each page and check, below a row of heads.
 * @param {{ name: string, version: string, results: object[] }[]} engines
 * @returns {string[][]}
 */
export function rows(engines) {
  const all = engines.flatMap(({ results }) => results);
  const keys = [...new Set(all.map(({ page, check }) => `${groupOf(page)}\n${check}`))];
  const body = keys.map((key) => {
    const [group, check] = key.split('\n');
    const own = (results) =>
      results.filter((result) => groupOf(result.page) === group && result.check === check);
    return [group, check, ...engines.map(({ results }) => cell(own(results)))];
  });
  return [['page', 'check', ...engines.map(({ name, version }) => `${name} ${version}`)], ...body];
}

/** The same, a line each. @returns {string[]} */
export const table = (engines) => lines(rows(engines));

const TOLD = 6;

/** Every failure with its first reasons. @returns {string[]} */
export function failures(engines) {
  return engines.flatMap(({ name, results }) =>
    results
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ page, check, problems }) => [
        `${name}: ${page}: ${check}`,
        ...problems.slice(0, TOLD).map((problem) => `    ${problem}`),
        ...(problems.length > TOLD ? [`    and ${problems.length - TOLD} more`] : []),
      ]),
  );
}

/** What was not checked, and why. @returns {string[]} */
export function unchecked(engines) {
  const all = engines.flatMap(({ name, results }) =>
    results
      .filter(({ outcome }) => outcome === 'cannot')
      .map(({ check, problems }) => `${check} cannot be checked in ${name}: ${problems[0]}.`),
  );
  return [...new Set(all)];
}
