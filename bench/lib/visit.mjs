/** What opens and closes an answer, whoever made it. */
export const TRIGGERS = '#faq summary, #faq [aria-expanded]';

/** Opens a contestant's page in a context of its own and waits until it can be used. */
export async function visit(browser, url, { name, noScript }, { questions, csp, ...options }) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => problems.push(message.text()));
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.violations.push(effectiveDirective);
    });
  });
  await page.goto(`${url}/${name}/?questions=${questions}${csp ? '&csp' : ''}`);
  if (!noScript && options.javaScriptEnabled !== false) {
    await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
  }
  return { page, problems, close: () => context.close() };
}

/** Two frames and an idle moment: what the page does by itself is done. */
export const settled = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
