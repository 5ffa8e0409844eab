import { built } from './build.mjs';
import { widgetContestants } from './contestants.mjs';
import { lookAt } from './look.mjs';
import { publish } from './publish.mjs';
import { serveWidgets } from './site.mjs';

/** Builds and looks at every contestant, and publishes what was seen. */
export async function measureWidgets(browser, load) {
  const all = [];
  for (const contestant of widgetContestants) all.push(await built(contestant));
  const { url, close } = await serveWidgets(all);
  try {
    const rows = [];
    for (const one of all) {
      rows.push({ ...one, ...(await lookAt(browser, url, one)) });
      console.log(`${one.title} has been looked at.`);
    }
    publish(rows, { browser: browser.version(), load });
  } finally {
    close();
  }
}
