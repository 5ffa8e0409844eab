import type { Browser } from 'playwright-core';
import { openEditor, type Person, pasteHtml, people, publish } from './editor.ts';
import { takePicture } from './pictures.ts';

/** Lets each person write a post of all that HTML, a block each. Returns the addresses. */
export async function writePosts(
  browser: Browser,
  url: string,
  html: readonly string[],
): Promise<Record<Person, string>> {
  const posts = {} as Record<Person, string>;
  for (const person of people) {
    const page = await openEditor(browser, url, person);
    await page.getByRole('textbox', { name: 'Add title' }).fill('Ketamine and esketamine');
    const [first = '', ...others] = html;
    await pasteHtml(page, first);
    if (person === 'author') await takePicture(page, 'editor');
    for (const one of others) await pasteHtml(page, one);
    posts[person] = await publish(page);
    await page.close();
  }
  return posts;
}
