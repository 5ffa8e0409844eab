import { describe, expect, it } from 'vitest';
import { callHref } from '../../src/crisis-lines/index.ts';
import { retiredPattern } from '../../src/crisis-lines/retiredNumbers.ts';
import { callsOf, countries, data, type Retired, textsIn } from './directory.ts';

const shows = (text: string, retired: Retired) => retiredPattern(retired).test(text);

/** Every text of a country, and every address its numbers link to. */
function textsOf(code: string) {
  const country = countries[code];
  if (!country) return [];
  return [
    ...textsIn(country),
    ...country.lines.flatMap(callsOf).map((call) => callHref(call) ?? ''),
  ];
}

it.each(data.retired)('$country shows nothing of $number', (retired) => {
  expect(textsOf(retired.country).filter((text) => shows(text, retired))).toEqual([]);
});

describe('the search itself', () => {
  const find = (text: string, number: string, kind = 'retired') =>
    shows(text, { country: 'XX', number, kind });

  it.each([
    ['Call 0900-0113 now', '0900-0113'],
    ['tel:+358941350501', '09 4135 0501'],
    ['tel:+18002738255', '1-800-273-8255'],
    ['Text 74141.', '74141'],
    ['0917 558 4673', 'Hopeline 0917-558-4673 / (02) 8804-4673'],
  ])('finds in “%s” the number %s', (text, number) => {
    expect(find(text, number)).toBe(true);
  });

  it.each([
    ['Text 741741', '74141'],
    ['1411', '141'],
    ['116 123', '116'],
    ['0 800 28888', '8 800 28888'],
  ])('leaves “%s” alone, which is not %s', (text, number) => {
    expect(find(text, number)).toBe(false);
  });

  it('takes an ended service as a phrase, because its digits are still right', () => {
    expect(find('988, then press 3', '988 press 3', 'ended')).toBe(true);
    expect(find('988, then press 1', '988 press 3', 'ended')).toBe(false);
    expect(find('text PRIDE to 988', 'PRIDE to 988', 'ended')).toBe(true);
    expect(find('119', '119 ext. 8', 'unreliable')).toBe(false);
    expect(find('119 ext. 8', '119 ext. 8', 'unreliable')).toBe(true);
  });

  it('takes domains and prefixes wherever they stand', () => {
    expect(find('https://www.talksuicide.ca/help', 'talksuicide.ca', 'domain')).toBe(true);
    expect(find('01 800 911 2000', '01 800 (prefix)', 'prefix-changed')).toBe(true);
    expect(find('800 911 2000', '01 800 (prefix)', 'prefix-changed')).toBe(false);
  });
});
