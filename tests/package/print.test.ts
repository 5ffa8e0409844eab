// The page that `evenkeel render` makes, printed by Chromium: what stands where on the paper.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../scripts/run/find-chromium.mjs';
import { expectNone } from '../setup/expect-none.ts';
import { execute } from './execute.ts';
import { packed } from './packed.ts';

const folder = packed.consumers['react-19'];
const MARGIN = '15mm';

/** Words on the paper in points: from the left and from the foot of the page. */
interface Printed {
  words: string;
  left: number;
  right: number;
  foot: number;
  top: number;
}

/** What is printed on each page. */
let pages: Printed[][] = [];

async function print(file: string): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumArgs,
  });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    return new Uint8Array(await page.pdf({ format: 'A4', margin }));
  } finally {
    await browser.close();
  }
}

async function wordsOn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap((item): Printed[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const { str: words, transform, width, height } = item;
    const [left, foot] = [Number(transform[4]), Number(transform[5])];
    // Up to the height of small letters: lines of one text may touch above that.
    return [{ words, left, right: left + width, foot, top: foot + height * 0.7 }];
  });
}

beforeAll(async () => {
  const file = join(folder, 'printed.html');
  const command = join(folder, 'node_modules/evenkeel/dist/cli/evenkeel.js');
  const example = 'node_modules/evenkeel/examples/content/ketamine-for-depression.en-US.json';
  const how = ['--widget', 'guide', '--page', '--out', file];
  await execute(process.execPath, [command, 'render', example, ...how], folder);
  const pdf = await getDocumentProxy(await print(file));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  pages = await Promise.all(numbers.map((number) => wordsOn(pdf, number)));
});

const overlap = (a: Printed, b: Printed): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top, b.top) - Math.max(a.foot, b.foot) > 1;

test('no words lie on others', () => {
  expect(pages.flat().length).toBeGreaterThan(1000);
  const found = pages.flatMap((words, index) =>
    words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `page ${index + 1}: “${one.words}” and “${other.words}”`),
    ),
  );
  expectNone(found);
});

test('no heading stands alone at the foot of a page', () => {
  // Letters of the text are 12 points high, those of headings more.
  const alone = pages.flatMap((words, index) => {
    const foot = Math.min(...words.map((one) => one.foot));
    const last = words.filter((one) => one.foot === foot && (one.top - one.foot) / 0.7 > 14);
    return last.map((one) => `page ${index + 1}: “${one.words}”`);
  });
  expectNone(alone);
});

test('long sections are not pushed to the next page as a whole', () => {
  const inside = pages.slice(0, -1).map((words) => Math.min(...words.map((one) => one.foot)));
  // Of 842 points. The table of the comparison begins on a page of its own.
  expect(inside.filter((foot) => foot > 350).length).toBeLessThanOrEqual(1);
});
