import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/run/paths.mjs';

/** Where the guide's pictures are; a test run alone looks, and changes nothing that is committed. */
const folder = join(
  root,
  process.env.EVENKEEL_PICTURES ? 'docs/guides/pictures' : '.cache/wordpress',
);
mkdirSync(folder, { recursive: true });

/** What is in the window. */
export const takePicture = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(folder, `wordpress-${name}.png`) });
