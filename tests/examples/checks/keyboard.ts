import { expect } from 'vitest';
import { openPage } from '../../setup/open-page.ts';
import { parts, ready } from './question.ts';
import type { Check } from './site.ts';

export const keyboardOpensAndCloses: Check = {
  name: 'opens and closes an answer by keyboard',
  questions: true,
  async run({ browser, url, page: asked }) {
    const { page, complaints } = await openPage(browser, url);
    const { control, answer } = parts(page, asked);
    await ready(page, asked);
    await answer.waitFor({ state: 'hidden' });
    await control.focus();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await answer.waitFor();
      await page.keyboard.press(key);
      await answer.waitFor({ state: 'hidden' });
    }
    expect(complaints).toEqual([]);
    await page.close();
  },
};
