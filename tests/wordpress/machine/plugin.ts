import { copyFile, cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../../scripts/run/paths.mjs';
import { logIn } from './editor.ts';

const embed = join(root, 'dist/embed');

/** The files to serve: those that the guide tells to copy. */
const isServed = (name: string) => name === 'manifest.json' || /\.[\da-f]{10}\.js$/.test(name);

/** Puts our plugin where plugins are, and activates it as an administrator does. */
export async function activatePlugin(browser: Browser, url: string, folder: string): Promise<void> {
  const plugin = join(folder, 'wp-content/plugins/evenkeel');
  await cp(join(root, 'examples/wordpress/evenkeel'), plugin, { recursive: true });
  for (const name of (await readdir(embed)).filter(isServed)) {
    await copyFile(join(embed, name), join(plugin, name));
  }
  const page = await logIn(browser, url, 'administrator');
  await page.goto(`${url}/wp-admin/plugins.php`);
  await page.getByRole('link', { name: 'Activate Evenkeel widgets' }).click();
  await page.getByText('Plugin activated.').waitFor();
  await page.close();
}
