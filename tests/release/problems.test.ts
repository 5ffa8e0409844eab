import { expect, test } from 'vitest';
import { releaseProblems } from '../../scripts/release/problems.mjs';

const repository = { type: 'git', url: 'git+https://github.com/someone/evenkeel.git' };
const changelog = '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-01-01\n';

test('a version with its tag, its address and its changes can be published', () => {
  expect(releaseProblems({ version: '0.2.0', repository }, 'v0.2.0', changelog)).toEqual([]);
  expect(
    releaseProblems({ version: '0.2.0', repository: 'github:a/b' }, 'v0.2.0', changelog),
  ).toEqual([]);
});

test.each([
  ['no address', {}, 'v0.2.0', /no "repository".*Write the public address/],
  ['an empty address', { repository: { url: '' } }, 'v0.2.0', /no "repository"/],
  ['another tag', { repository }, 'v0.3.0', /"v0\.3\.0".*"0\.2\.0".*Tag the commit.*v0\.2\.0/],
  ['no tag', { repository }, undefined, /tag is missing/],
])('%s is refused, with what to do', (_case, manifest, tag, sentence) => {
  const problems = releaseProblems({ version: '0.2.0', ...manifest }, tag, changelog);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test('a version that the changelog does not tell of is refused', () => {
  const unreleased = '# Changelog\n\n## [Unreleased]\n';
  const problems = releaseProblems({ version: '0.2.0', repository }, 'v0.2.0', unreleased);
  expect(problems).toEqual([expect.stringMatching(/CHANGELOG\.md has no part for 0\.2\.0/)]);
});
