import { groupOf } from '../engines/report.mjs';

const unique = (all) => [...new Set(all)];

/** "print", or how many pages of several it left out. */
function said(check, pages, results) {
  const seen = new Set(results.filter((one) => one.check === check).map(({ page }) => page));
  if (seen.size === 0) return [check];
  return seen.size === pages.length ? [] : [`${check} (on ${pages.length - seen.size})`];
}

/**
 * For each kind of page the checks that exist and were not run there, in any engine.
 * @param {{ results: object[] }[]} engines
 * @returns {{ pages: string, count: number, checks: string[] }[]}
 */
export function unseen(engines) {
  const all = engines.flatMap(({ results }) => results);
  const checks = unique(all.map(({ check }) => check));
  return unique(all.map(({ page }) => groupOf(page))).map((group) => {
    const own = all.filter(({ page }) => groupOf(page) === group);
    const pages = unique(own.map(({ page }) => page));
    return {
      pages: group,
      count: pages.length,
      checks: checks.flatMap((check) => said(check, pages, own)),
    };
  });
}
