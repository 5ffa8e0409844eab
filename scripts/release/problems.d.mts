/** What stands in the way of publishing this version under this tag, each with its remedy. */
export function releaseProblems(
  manifest: { version: string; repository?: string | { url?: string } },
  tag: string | undefined,
  changelog: string,
): string[];
