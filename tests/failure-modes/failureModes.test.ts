import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import * as library from '../../src/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { conditions } from './conditions.ts';
import { cellNamesIn, heardIn, picturesIn, wordsIn } from './html.ts';
import { type Opened, openMode } from './open.ts';
import { IN_CANADA } from './pages.tsx';
import { openEverything, type Seen, seenOn, sidewaysOf, wordsOn } from './read.ts';
import { LETTERS, type Mode, modes, rowSets } from './table.mjs';
import {
  chooseColumns,
  copy,
  countryOn,
  ELSEWHERE,
  keptOn,
  leaveByLink,
  leaveByShift,
  search,
  stayHere,
  toggleAll,
} from './use.ts';

const rows = rowSets.flatMap((set) => set.rows);
const names = rows.map(({ name }) => name);

let browser: Browser;
/** By the name of the page: what stands where nothing has gone wrong. */
let usual: Record<string, Seen>;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  const opened = await openMode(browser, modes[0] as Mode, names);
  usual = await seenOn(opened.page, true);
  await opened.close();
});
afterAll(() => browser.close());

/** Controls that do nothing would be a promise that the page cannot keep. */
const controlsOf = (name: string, script: boolean) =>
  usual[name]?.controls.filter(({ needsScript }) => script || !needsScript);

/** Components begin with a capital; catalogues and functions do not. */
const isComponent = (name: string, value: unknown): boolean =>
  /^[A-Z]/.test(name) && ['function', 'object'].includes(typeof value);

describe.each(modes)('$name', (mode) => {
  const { id, script, smallest = LETTERS } = mode;
  const { stylesheet, complaints, forgets } = conditions[id] ?? {};
  const hasStyles = stylesheet !== 'missing';
  let opened: Opened;
  let seen: Record<string, Seen>;
  beforeAll(async () => {
    opened = await openMode(browser, mode, names, [IN_CANADA]);
    seen = await seenOn(opened.page, hasStyles);
  });
  afterAll(() => opened.close());

  const wordsOf = (name: string) => wordsIn(opened.drawn.wanted.get(name) ?? '', hasStyles);
  const expectEveryWord = async () => {
    await openEverything(opened.page);
    const now = await wordsOn(opened.page, hasStyles);
    // A picture alone has none.
    for (const name of names) expect([name, now[name] ?? '']).toEqual([name, wordsOf(name)]);
  };

  it.each(rows)('costs $name no word', ({ name }) => {
    const shown = seen[name] as Seen;
    const html = opened.drawn.wanted.get(name) ?? '';
    expect(shown.words).toBe(wordsOf(name));
    expect(['', cellNamesIn(html)]).toContain(shown.twice);
    expect(shown.heard).toBe(hasStyles ? heardIn(html, shown.twice !== '') : '');
    expect(shown.pictures).toBe(picturesIn(opened.drawn.sent.get(name) ?? ''));
    expect(shown.faint).toEqual([]);
    expect(shown.smallest).toBeGreaterThanOrEqual(smallest);
    if (!hasStyles) expect(shown.misplaced).toEqual([]);
    expect(shown.controls).toEqual(controlsOf(name, script === 'runs'));
  });

  if (script === 'late') {
    it('leaves every word where it is when the script comes at last', async () => {
      await opened.letScriptCome();
      await expectEveryWord();
      const after = await seenOn(opened.page, hasStyles);
      for (const name of names) expect(after[name]?.controls).toEqual(controlsOf(name, true));
    });
  }

  if (script !== 'never') {
    it('lets a reader search, and open, close and copy', async () => {
      const { page } = opened;
      await search(page);
      for (const { name, controls } of rows) {
        if (controls?.includes('one button')) await toggleAll(page, name);
      }
      await copy(page);
      await chooseColumns(page);
      await expectEveryWord();
    });

    it('lets a reader choose a country, and keeps the choice where it can', async () => {
      const { page } = opened;
      const canada = wordsIn(opened.drawn.wanted.get(IN_CANADA) ?? '', hasStyles);
      const expectCountry = async (country: string, words: string) => {
        await expect.poll(() => countryOn(page).inputValue()).toBe(country);
        expect((await wordsOn(page, hasStyles)).CrisisBannerInteractive).toBe(words);
      };
      await countryOn(page).selectOption('CA');
      await expectCountry('CA', canada);
      expect(await keptOn(page)).toBe(forgets ? null : 'CA');
      await opened.comeBack();
      const own = wordsOf('CrisisBannerInteractive');
      await (forgets ? expectCountry('US', own) : expectCountry('CA', canada));
      await countryOn(page).selectOption('US');
      await expectCountry('US', own);
    });

    it('lets a reader leave by the link, and by Shift', async () => {
      const { page } = opened;
      await stayHere(page);
      await leaveByLink(page);
      await opened.comeBack();
      await leaveByShift(page);
      await opened.comeBack();
    });
  }

  it('makes no page complain, or scroll sideways', async () => {
    const own = opened.complaints.filter((one) => !one.endsWith(ELSEWHERE));
    expectNone(own.filter((one) => !complaints?.test(one)));
    expect(await sidewaysOf(opened.page)).toBe(0);
  });
});

describe('the table', () => {
  it('has a row for every component of the package, and conditions for every mode', () => {
    expect([...new Set(names.map((name) => name.split(' ')[0]))].sort()).toEqual(
      Object.entries(library)
        .flatMap(([name, value]) => (isComponent(name, value) ? [name] : []))
        .sort(),
    );
    expect(modes.map(({ id }) => id)).toEqual(Object.keys(conditions));
  });
});
