/** What Storybook says in place of `storyFinished`, or before it, when a story fails. */
const FAILURES = [
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** The end of a story, once there is one. Runs in the page. */
function outcome(failures) {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
  const failed = failures.find((event) => channel?.last(event));
  if (failed) {
    const [said] = [channel.last(failed)[0]].flat();
    return `${failed}: ${said?.message ?? said?.description ?? said}`;
  }
  return channel?.last('storyFinished') ? 'finished' : undefined;
}

/** Runs in the page. */
async function quiet() {
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
  scrollTo(0, 0);
}

/**
 * Waits until fonts and pictures are there and what React does after painting is done.
 * @param {import('playwright-core').Page} page
 */
export async function settle(page) {
  await page.evaluate(quiet);
}

/**
 * Opens a story of a built Storybook, and waits until its steps are done and nothing loads any more.
 * @param {import('playwright-core').Page} page
 * @param {string} url where the Storybook is served, ending with a slash
 * @param {string} id
 * @param {Record<string, string>} globals what its toolbar has chosen
 * @throws Error when the story or one of its steps fails
 */
export async function openStory(page, url, id, globals) {
  // axe looks at every story in the tests of the stories; here it would only take time.
  const chosen = Object.entries({ ...globals, 'a11y.manual': '!true' });
  const list = chosen.map((pair) => pair.join(':')).join(';');
  await page.goto(`${url}iframe.html?id=${id}&viewMode=story&globals=${list}`);
  const ended = await page.waitForFunction(outcome, FAILURES);
  const said = await ended.jsonValue();
  if (said !== 'finished') throw new Error(`The story ${id} failed. ${said}`);
  await settle(page);
}
