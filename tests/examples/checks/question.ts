import type { Page } from 'playwright-core';
import document from '../../../examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};
import type { ExamplePage } from '../list.ts';

const asked = document.candidacy.questions.find(({ id }) => id === 'driving');

/** The question that is opened, its name in an address, and the first words of its answer. */
export const driving = {
  hash: '#driving',
  question: asked?.question ?? '',
  answer: 'No. After esketamine, do not drive or use machinery',
};

/** The element that is pressed, and the answer behind it. */
export function parts(page: Page, { questions }: ExamplePage) {
  const control = questions === 'details' ? 'summary' : 'button';
  return {
    control: page.locator(control).filter({ hasText: driving.question }),
    answer: page.getByText(driving.answer),
  };
}

/** Until script has taken the questions over, they are open and their buttons say no state. */
export async function ready(page: Page, { questions }: ExamplePage) {
  if (questions === 'buttons') await page.locator('button[aria-expanded]').first().waitFor();
}
