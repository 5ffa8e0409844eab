/**
 * What stands in the way of publishing this version under this tag, each with its remedy.
 * @param {{ version: string, repository?: string | { url?: string } }} manifest package.json
 * @param {string | undefined} tag `v0.2.0`
 * @param {string} changelog CHANGELOG.md
 * @returns {string[]}
 */
export function releaseProblems({ version, repository }, tag, changelog) {
  const url = typeof repository === 'string' ? repository : repository?.url;
  const found = [];
  if (!url) {
    found.push(
      'package.json has no "repository", and npm signs only where a package says it is from. ' +
        'Write the public address of the repository there: ' +
        '"repository": { "type": "git", "url": "git+https://github.com/<owner>/<name>.git" }.',
    );
  }
  if (tag !== `v${version}`) {
    found.push(
      `The tag is ${tag === undefined ? 'missing' : `"${tag}"`}, and package.json has version ` +
        `"${version}". Tag the commit of the release with v${version}.`,
    );
  }
  if (!changelog.includes(`\n## [${version}] - `)) {
    found.push(
      `CHANGELOG.md has no part for ${version}. Head what is unreleased with ` +
        `"## [${version}] - " and the date.`,
    );
  }
  return found;
}
