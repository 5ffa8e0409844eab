// npm run check:release -- v0.2.0: whether this commit can be published under that tag.
import { readFileSync } from 'node:fs';
import { releaseProblems } from './problems.mjs';

const read = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const manifest = JSON.parse(read('package.json'));
const problems = releaseProblems(manifest, process.argv[2], read('CHANGELOG.md'));
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${manifest.version} can be published.`);
process.exitCode = problems.length === 0 ? 0 : 1;
