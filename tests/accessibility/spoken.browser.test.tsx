import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles.css';
import { CandidacyFaq, CandidacyFaqStatic, TreatmentComparison } from '../../src/index.ts';
import { madeUp } from '../fixtures/comparison.ts';
import { guide } from '../fixtures/guide.ts';

afterEach(cleanup);
afterAll(() => page.viewport(1200, 900));

const BEGINNING = 'The beginning.';

/**
 * What a virtual screen reader says of a page with one component, in order. It knows roles, names
 * and states, but neither `hidden="until-found"` nor a tick that came later: for those, the
 * browser's own tree is asked elsewhere.
 */
async function spokenOf(container: HTMLElement): Promise<string[]> {
  await virtual.start({ container });
  const log: string[] = [];
  for (let step = 0; step < 2000; step += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    // At the end it begins anew.
    if (log.includes(BEGINNING) && phrase === BEGINNING) break;
    log.push(phrase);
  }
  await virtual.stop();
  return log.slice(log.indexOf(BEGINNING) + 2);
}

const show = (element: ReactElement): HTMLElement =>
  render(
    <div>
      <p>{BEGINNING}</p>
      {element}
    </div>,
  ).container;

const spoken = (element: ReactElement) => spokenOf(show(element));

const LANDMARK = /^(region|banner|main|navigation|complementary|contentinfo|form|search)\b/;

describe('the comparison, spoken', () => {
  const props = madeUp(3);

  it('begins with its heading, its choices with their state, and the table by its name', async () => {
    const log = await spoken(<TreatmentComparison {...props} note="A note." />);
    const said = log.filter((phrase) => /^(heading|group|checkbox|table)\b/.test(phrase));
    expect(said).toEqual([
      'heading, Made-up ways, level 2',
      'group, Show in the table',
      'checkbox, Spray Exampla (example), checked',
      'checkbox, Infusion Exampla (example), checked',
      'checkbox, Tablet Exampla (example), checked',
      'checkbox, Only rows where these routes differ, and all rows about harms, not checked',
      'table, Made-up ways, A note.',
    ]);
  });

  it('is the same one below the other as side by side', async () => {
    await page.viewport(1200, 900);
    const wide = await spoken(<TreatmentComparison {...props} />);
    cleanup();
    await page.viewport(360, 900);
    expect(await spoken(<TreatmentComparison {...props} />)).toEqual(wide);
    expect(wide.length).toBeGreaterThan(150);
  });

  it('says a row as its header and its cells, without the names of the routes again', async () => {
    const log = await spoken(<TreatmentComparison {...props} />);
    const from = log.indexOf('rowheader, How long it takes');
    const row = log.slice(from, log.indexOf('rowheader, Price'));
    expect(row.filter((phrase) => /^(rowheader|cell),/.test(phrase))).toEqual([
      'rowheader, How long it takes',
      'cell, 40 to 60 minutes',
      'cell, 41 to 61 minutes',
      'cell, Not established',
    ]);
    expect(row.join()).not.toMatch(/Spray|Infusion|Tablet/);
  });

  it('leaves out what is not ticked', async () => {
    const container = show(<TreatmentComparison {...props} />);
    screen.getByRole('checkbox', { name: /^Infusion/ }).click();
    const log = await spokenOf(container);
    expect(log).not.toContain('columnheader, Infusion Exampla (example)');
    expect(log).not.toContain('cell, 41 to 61 minutes');
  });

  it('adds no landmark', async () => {
    const log = await spoken(<TreatmentComparison {...props} />);
    expect(log.filter((phrase) => LANDMARK.test(phrase))).toEqual([]);
  });
});

describe('the questions, spoken', () => {
  const props = {
    questions: guide.candidacy.questions,
    headingLevel: 3,
    sources: guide.sources,
  } as const;

  it('are headings with a button that tells its state', async () => {
    const container = show(<CandidacyFaq {...props} />);
    const closed = await spokenOf(container);
    const at = closed.indexOf('heading, Can I drive home?, level 3');
    expect(closed[at + 1]).toBe('button, Can I drive home?, not expanded');
    screen.getByRole('button', { name: 'Can I drive home?' }).click();
    const open = await spokenOf(container);
    expect(open.some((phrase) => /^button, Can I drive home\?.* expanded$/.test(phrase))).toBe(
      true,
    );
    expect(open.some((phrase) => /^button, Can I drive home\?.* not expanded$/.test(phrase))).toBe(
      false,
    );
  });

  it.each([
    ['with script', CandidacyFaq],
    ['without script', CandidacyFaqStatic],
  ])('say who should not have it before any answer is opened, %s', async (_what, Faq) => {
    const log = await spoken(<Faq {...props} />);
    const question = log.findIndex((phrase) => /Who should not have it\?/.test(phrase));
    const summary = log.findIndex((phrase) => /People in a made-up group/.test(phrase));
    const next = log.findIndex((phrase) => /Can I drive home/.test(phrase));
    expect(question).toBeGreaterThanOrEqual(0);
    expect(summary).toBeGreaterThanOrEqual(question);
    expect(next).toBeGreaterThan(summary);
    expect(log.filter((phrase) => LANDMARK.test(phrase))).toEqual([]);
  });
});
