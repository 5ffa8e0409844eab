// Pastes widgets into a real WordPress and looks at them. By itself because it installs a database.
// With --pictures it renews those of the guide.
import { makeFreshDist } from '../bench/fresh-dist.mjs';
import { findChromium } from '../run/find-chromium.mjs';
import { installMissing } from '../run/install.mjs';
import { requireNode } from '../run/node-version.mjs';
import { bin, root } from '../run/paths.mjs';
import { runNode } from '../run/run.mjs';
import { requirePackages } from './packages.mjs';

async function main() {
  const reason = await installMissing(root);
  if (reason !== undefined) throw new Error(reason);
  await requirePackages();
  await findChromium({ install: true });
  makeFreshDist();
  const args = ['run', '--project', 'wordpress', '--allowOnly=false'];
  const pictures = process.argv.includes('--pictures') ? { EVENKEEL_PICTURES: '1' } : {};
  const { code } = await runNode(bin('vitest'), args, { show: 'terminal', env: pictures });
  process.exitCode = code;
}

requireNode();
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
