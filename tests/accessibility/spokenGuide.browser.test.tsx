import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import document_ from '../../examples/content/ketamine-for-depression.en-US.json';
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import { TreatmentGuide } from '../../src/index.ts';

afterEach(cleanup);

const END = 'end of document';

/** What a virtual screen reader says of the whole guide, a phrase a line. */
async function spoken(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  const log = [await virtual.lastSpokenPhrase()];
  while (log.at(-1) !== END && log.length < 10_000) {
    await virtual.next();
    log.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  return log;
}

// Renew it with `npm run spoken`, and read what has changed as a listener would hear it.
it('says the guide as docs/spoken/ketamine-guide.txt has it', async () => {
  const guide = parseGuide(document_).guide as GuideDocument;
  const log = await spoken(render(<TreatmentGuide country={US} guide={guide} />).container);
  expect(log.length).toBeGreaterThan(1000);
  await expect(`${log.join('\n')}\n`).toMatchFileSnapshot('../../docs/spoken/ketamine-guide.txt');
}, 120_000);
