import { contentOf, textsOf } from '../content.mjs';
import { arrive, settled, TRIGGERS, visit } from './visit.mjs';

const QUESTIONS = 12;
const content = contentOf(QUESTIONS);
const answers = content.questions.map(({ answer }) => answer[0]);

const flat = (text) => text.replaceAll(/\s+/g, ' ');

/** @throws Error when a page lacks a text that the others show: it would flatter whoever left it out. */
async function saysTheSame(page, name) {
  const triggers = await page.locator(TRIGGERS).all();
  if (triggers.length !== QUESTIONS) throw new Error(`${name}: ${triggers.length} questions.`);
  for (const trigger of triggers) await trigger.evaluate((element) => element.click());
  await settled(page);
  const shown = flat(await page.locator('body').evaluate((body) => body.textContent));
  const missing = textsOf(content).filter((text) => !shown.includes(text));
  if (missing.length > 0) throw new Error(`${name} does not say: ${missing.join(' | ')}`);
}

/** How many closed answers find in page can reach, by how they are hidden. */
const findable = (page) =>
  page.evaluate((texts) => {
    const found = (text) => {
      const walker = document.createTreeWalker(
        document.getElementById('faq'),
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (!data.includes(text)) continue;
        const closed = parentElement.closest('details:not([open]), [hidden="until-found"]');
        return closed !== null || parentElement.checkVisibility({ visibilityProperty: true });
      }
      return false;
    };
    return texts.filter(found).length;
  }, answers);

/** How many answers a reader without script can read, opening what opens without it. */
async function readWithoutScript(browser, url, one) {
  const { page, close } = await arrive(browser, url, one, {
    questions: QUESTIONS,
    javaScriptEnabled: false,
  });
  const press = await page.locator('#faq details:not([open])').count();
  await page.locator('#faq details').evaluateAll((all) => {
    for (const details of all) details.open = true;
  });
  const shown = flat(await page.locator('#faq').innerText());
  await close();
  return { count: answers.filter((text) => shown.includes(text)).length, press: press > 0 };
}

/** What a strict content security policy blocks, while the page loads and is used. */
async function blocked(browser, url, one) {
  const { page, close } = await visit(browser, url, one, { questions: QUESTIONS, csp: true });
  await page
    .locator(TRIGGERS)
    .first()
    .evaluate((element) => element.click());
  await page.waitForTimeout(400);
  const violations = await page.evaluate(() => window.violations);
  await close();
  return violations;
}

/** What can be counted rather than timed. */
export async function check(browser, url, one) {
  const { page, heard, close } = await visit(browser, url, one, { questions: QUESTIONS });
  const reachable = await findable(page);
  await saysTheSame(page, one.title);
  if (heard.problems.length > 0) throw new Error(`${one.title}: ${heard.problems.join(' | ')}`);
  await close();
  const { html } = one.rendered(QUESTIONS);
  return {
    answers: answers.filter((text) => html.includes(text)).length,
    findable: reachable,
    withoutScript: await readWithoutScript(browser, url, one),
    violations: await blocked(browser, url, one),
    elsewhere: heard.elsewhere,
  };
}
