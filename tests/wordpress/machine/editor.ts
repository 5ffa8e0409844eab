import type { Browser, Page } from 'playwright-core';

/** The passwords are the names. */
export const people = ['administrator', 'author'] as const;
export type Person = (typeof people)[number];

/** A page in the block editor, opened by somebody who has logged in as anybody does. */
export async function openEditor(browser: Browser, url: string, person: Person): Promise<Page> {
  const page = await logIn(browser, url, person);
  await page.goto(`${url}/wp-admin/post-new.php`);
  return page;
}

export async function logIn(browser: Browser, url: string, person: Person): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${url}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(person);
  await page.getByLabel('Password', { exact: true }).fill(person);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL('**/wp-admin/**');
  return page;
}

/** Makes a block of the kind "Custom HTML" below the others, and pastes into it. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.getByPlaceholder('Search').fill('Custom HTML');
  await page.getByRole('option', { name: 'Custom HTML' }).click();
  await page.getByRole('button', { name: 'Toggle block inserter' }).click();
  await page.locator('.block-editor-plain-text').last().fill(html);
}

/** Publishes as people do, by two buttons. Returns the address of the page. */
export async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Editor publish' });
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  const link = panel.getByRole('link', { name: 'View Post' });
  const address = await link.getAttribute('href');
  if (address === null) throw new Error('WordPress did not say where the post is.');
  return address;
}
