import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Opens a page, after a script of its own where there is one, and returns it with everything it complained about or asked of other sites. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  { before, until = 'load' }: { before?: () => void; until?: 'load' | 'domcontentloaded' } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) {
      complaints.push(`asked another site: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
  if (before) await page.addInitScript(before);
  await page.goto(url, { waitUntil: until });
  return { page, complaints };
}
