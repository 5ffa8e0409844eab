// npm run site: the documentation and Storybook as static files in site/. See docs/site.md.
import { join } from 'node:path';
import { installMissing } from '../run/install.mjs';
import { requireNode } from '../run/node-version.mjs';
import { root } from '../run/paths.mjs';

requireNode();
try {
  const problem = await installMissing(root);
  if (problem !== undefined) throw new Error(`The packages could not be installed: ${problem}`);
  // Only now, because it needs what was installed.
  const { writeSite } = await import('./site.mjs');
  const pages = await writeSite(join(root, 'site'));
  console.log(`Built site/: ${pages} pages of documentation, and Storybook in site/storybook/.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
