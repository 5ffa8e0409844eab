import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { openStory, settle } from '../../scripts/stories/story-page.mjs';
import { type Mode, type ModeName, modes } from './modes.ts';

/** What would draw letters and colours differently on another screen. */
const SAME_EVERYWHERE = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const FONTS = fileURLToPath(new URL('fonts.conf', import.meta.url));

/** Hours, ages of reviews and the like are told from this day on. */
const TODAY = new Date('2026-11-23T12:00:00Z');

/**
 * Pictures have no caret, but forced colours force its colour too: there it is seen, and must not blink.
 */
const STILL_CARET = '* { caret-animation: manual !important }';

const HEIGHT = 800;

/** Below this, in CSS pixels, a picture is cut: what stands there has a story or a picture of its own. */
const LONGEST = 1400;

export interface Camera {
  /** "Chromium 156.0.8078.108" */
  browser: string;
  shoot: (id: string) => Promise<PNG>;
  close: () => Promise<void>;
}

async function openPage(browser: Browser, { width, globals }: Mode): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    colorScheme: globals.theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await context.clock.setFixedTime(TODAY);
  const page = await context.newPage();
  // The limit of the test counts.
  page.setDefaultTimeout(0);
  return page;
}

/** What a story does, it does on a screen; a page is printed after that. */
async function show(page: Page, url: string, id: string, mode: Mode): Promise<void> {
  const { globals, forcedColors = 'none', printed = false } = mode;
  await page.emulateMedia({ media: 'screen', forcedColors });
  await openStory(page, url, id, globals);
  if (!printed) return;
  await page.emulateMedia({ media: 'print' });
  await settle(page);
}

/** The part of the page that is in the picture: its beginning, or one section of it. */
async function frameOf(page: Page, section?: string) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const found = await page.evaluate((id) => {
    const box = document.getElementById(id ?? '')?.getBoundingClientRect();
    return { top: box?.top ?? 0, long: box?.height ?? document.documentElement.scrollHeight };
  }, section);
  const least = section ? 0 : height;
  return { x: 0, y: found.top, width, height: Math.min(Math.max(least, found.long), LONGEST) };
}

/** A browser that takes pictures of stories as one mode shows them. */
export async function openCamera(mode: ModeName, url: string): Promise<Camera> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArgs, ...SAME_EVERYWHERE],
    env: { ...process.env, FONTCONFIG_FILE: FONTS },
  });
  const page = await openPage(browser, modes[mode]);
  let shown: string | undefined;
  return {
    browser: `Chromium ${browser.version()}`,
    shoot: async (picture) => {
      const [id = '', section] = picture.split('@');
      // A section is in the page whose beginning was taken just before.
      if (!section || shown !== id) await show(page, url, id, modes[mode]);
      shown = id;
      const clip = await frameOf(page, section);
      const shot = { fullPage: true, clip, animations: 'disabled', style: STILL_CARET } as const;
      return PNG.sync.read(await page.screenshot(shot));
    },
    close: () => browser.close(),
  };
}
