/** What opens and closes an answer, whoever made it. */
export const TRIGGERS = '#faq summary, #faq [aria-expanded]';

/** Opens a contestant's page in a context of its own, before React has taken it over. */
export async function arrive(browser, url, { name, noScript }, { questions, csp, ...options }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const heard = { problems: [], elsewhere: 0 };
  page.on('pageerror', (error) => heard.problems.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) heard.elsewhere += 1;
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.violations.push(effectiveDirective);
    });
  });
  await page.goto(`${url}/${name}/?questions=${questions}${csp ? '&csp' : ''}`);
  if (!noScript && options.javaScriptEnabled !== false) {
    await page.waitForFunction(() => 'takeOver' in window);
  }
  return { page, heard, close: () => context.close() };
}

/** Lets React take the page over; where there is no script, there is nothing to do. */
export const takeOver = (page) => page.evaluate(() => window.takeOver?.());

/** Opens a contestant's page and waits until it can be used. */
export async function visit(browser, url, one, options) {
  const visited = await arrive(browser, url, one, options);
  await takeOver(visited.page);
  await settled(visited.page);
  return visited;
}

/** Two frames and an idle moment: what the page does by itself is done. */
export const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
