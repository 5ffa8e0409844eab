// Numbers, phrases and domains that pages should show no more, as src/crisis-lines has them.

/** An entry as `src/crisis-lines/retiredNumbers.ts` describes it. */
export function publishRetired({ country, number, kind, since, source, ...rest }) {
  return {
    country,
    number,
    kind,
    severity: { error: 'error', warn: 'warning' }[rest.lint],
    replacedBy: rest.replaced_by,
    ...(since && { since }),
    // Some sources are words ("knowledge; in 2015 lists") and not pages.
    ...(/^https?:/.test(source) && { source }),
    ...(rest.evidence !== 'sourced' && { unsourced: true }),
  };
}
