import { readdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import type {} from './setup.ts';

/** The site as setup.ts built and serves it. */
export const site = inject('site');

/** Every page of documentation, from the top of the site. */
export const pages: string[] = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('storybook/'))
  .sort();

/** A Chromium for the tests of one file, which closes it. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
