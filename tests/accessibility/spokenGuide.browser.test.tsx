import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import document_ from '../../examples/content/ketamine-for-depression.en-US.json';
import { type GuideDocument, parseGuide } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import '../../src/styles.css';
import { TreatmentGuide } from '../../src/index.ts';

afterEach(cleanup);

const BEGINNING = 'The beginning.';

/** What a virtual screen reader says after the first words, a phrase a line. At the end it begins anew. */
async function spoken(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  const log: string[] = [];
  while (log.length < 10_000) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === BEGINNING && log.includes(BEGINNING)) break;
    log.push(phrase);
  }
  await virtual.stop();
  return log.slice(log.indexOf(BEGINNING) + 2);
}

// Renew it with `npm run spoken`, and read what has changed as a listener would hear it.
it('says the guide as docs/spoken/ketamine-guide.txt has it', async () => {
  const guide = parseGuide(document_).guide as GuideDocument;
  const { container } = render(
    <div>
      <p>{BEGINNING}</p>
      <TreatmentGuide country={US} guide={guide} />
    </div>,
  );
  const log = await spoken(container);
  expect(log.length).toBeLessThan(9000);
  expect(log.length).toBeGreaterThan(1000);
  await expect(`${log.join('\n')}\n`).toMatchFileSnapshot('../../docs/spoken/ketamine-guide.txt');
}, 120_000);
