// Runs the checks of tests/engines in Chromium, Firefox and WebKit. Needs nothing but Node; installs
// what is missing where it can.
import { installMissing } from '../run/install.mjs';
import { requireNode } from '../run/node-version.mjs';
import { root } from '../run/paths.mjs';
import { writeRecord } from '../run/record.mjs';

requireNode();
const problem = await installMissing(root);
if (problem !== undefined) {
  console.error(`The packages could not be installed: ${problem}`);
  process.exit(1);
}
// Only now: these need the packages.
const { chosen } = await import('./options.mjs');
const { findEngines } = await import('./find.mjs');
const { failures, table, unchecked } = await import('./report.mjs');
const { testEngines } = await import('./test-engines.mjs');

async function main() {
  const start = Date.now();
  const options = chosen(process.argv.slice(2));
  const found = await findEngines({ install: true, names: options.engines });
  const present = found.filter(({ missing }) => missing === undefined);
  const absent = found.filter(({ missing }) => missing !== undefined);
  for (const { name, missing } of absent) console.log(`Skipped ${name}: ${missing}`);
  if (present.length === 0) throw new Error('No engine could be run (see above).');
  const engines = await testEngines(present, options);
  const seconds = Math.round((Date.now() - start) / 1000);
  const skipped = absent.map(({ name, missing }) => ({ name, reason: missing }));
  writeRecord('engines', { chosen: process.argv.slice(2), seconds, skipped, engines });
  const failed = failures(engines);
  const parts = [table(engines), unchecked(engines), failed];
  console.log(parts.flatMap((part) => ['', ...part]).join('\n'));
  const count = (outcome) =>
    engines.flatMap(({ results }) => results).filter((result) => result.outcome === outcome).length;
  console.log(`\n${seconds} s. Written to .cache/engines.json.`);
  console.log(
    `${count('passed')} passed, ${count('failed')} failed, ${count('cannot')} cannot be checked`,
  );
  if (absent.length > 0) {
    const names = absent.map(({ name }) => name).join(', ');
    console.log(`${names} did not run (see above), so this proves too little. Without: --engines`);
  }
  process.exitCode = failed.length + absent.length > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
