import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { checkCrisisText } from '../../src/crisis-lines/checkText.ts';
import { type CrisisCountry, callHref, textHref, US } from '../../src/crisis-lines/index.ts';
import { callsOf, countries, data } from './directory.ts';

interface Entry {
  country: string;
  number: string;
  kind: string;
  replaced_by: string;
  source: string;
  lint: 'error' | 'warn';
}

const entries = data.retired as unknown as Entry[];

/** As it would stand on a page: a prefix before a number, an address in a link. */
function onPage({ number, kind }: Entry) {
  if (kind === 'domain') return `https://www.${number}/help`;
  return number.replace('(prefix)', '911 2000');
}

const foundIn = (text: string, country?: string) =>
  checkCrisisText(text, { country })
    .filter(({ kind }) => kind !== 'unknown-country')
    .map(({ found }) => found);
const kindsIn = (text: string, country?: string) =>
  checkCrisisText(text, { country }).map(({ kind }) => kind);

describe('every retired entry of the data', () => {
  it('is there to be found', () => {
    expect(entries.length).toBe(58);
  });

  it.each(entries)('$country: “$number” is found, with what to give instead', (entry) => {
    const findings = checkCrisisText(`Please try ${onPage(entry)}. Thank you.`, {
      country: entry.country,
    });
    expect(findings.length).toBeGreaterThan(0);
    for (const { severity, replacement, source, reason } of findings) {
      expect(severity).toBe(entry.lint === 'error' ? 'error' : 'warning');
      expect(replacement).toBe(entry.replaced_by);
      expect(source).toBe(entry.source.startsWith('http') ? entry.source : undefined);
      expect(reason).toContain(entry.replaced_by);
    }
  });

  it.each(entries.filter(({ kind }) => kind !== 'domain'))(
    '$country: “$number” is left alone for readers elsewhere, or for nobody in particular',
    (entry) => {
      const text = `Please try ${onPage(entry)}. Thank you.`;
      const elsewhere = new Set(['FR', 'XX', ...entries.map(({ country }) => country)]);
      elsewhere.delete(entry.country);
      for (const country of [...elsewhere, undefined]) expect(foundIn(text, country)).toEqual([]);
    },
  );

  it.each(entries.filter(({ kind }) => kind === 'domain'))(
    '“$number” is found for every reader, because an address is the same everywhere',
    (entry) => {
      for (const country of ['US', 'CA', 'DE', undefined]) {
        expect(foundIn(`${onPage(entry)} and ${entry.number.toUpperCase()}`, country)).toEqual([
          entry.number,
          entry.number.toUpperCase(),
        ]);
      }
    },
  );
});

describe('a number', () => {
  it.each([
    ['BR', 'Ligue 141.', '141'],
    ['BR', 'Ligue 141\n2. Respire', '141'],
    ['BR', '1. 141', '141'],
    ['BR', '<td>CVV</td><td>141</td><td>24</td>', '141'],
    ['BR', 'Ligue <b>141</b><sup>2</sup>', '141'],
    ['KR', '자살예방 1393번', '1393'],
    ['SI', 'Pokličite 016111', '016111'],
    ['US', 'Text 74141', '74141'],
    ['US', 'Call (800) 273-8255', '(800) 273-8255'],
    ['US', 'Call +1 800.273.8255', '+1 800.273.8255'],
    ['US', 'Call 1-800-273-TALK (8255)', '1-800-273-TALK'],
    ['US', '988 1-800-273-8255', '1-800-273-8255'],
    ['US', '1-800-273-8255\n988', '1-800-273-8255'],
    ['US', '1-800-<strong>273</strong>-8255', '1-800-<strong>273</strong>-8255'],
    ['US', '1-800-**273**-8255', '1-800-**273**-8255'],
    ['US', '1&nbsp;800&#8209;273&#x2011;8255', '1&nbsp;800&#8209;273&#x2011;8255'],
    ['US', '1\u2011800\u2011273\u20118255', '1\u2011800\u2011273\u20118255'],
    ['US', '<a aria-label="Call 1-800-273-8255" href="/help">Help</a>', '1-800-273-8255'],
    ['US', '<a href="tel:+18002738255">Help</a>', '+18002738255'],
    ['US', '[Help](tel:1-800-273-8255)', '1-800-273-8255'],
    [
      'US',
      '<script type="application/ld+json">{"telephone":"1-800-273-8255"}</script>',
      '1-800-273-8255',
    ],
    ['GB', '+44 (0)8457 90 90 90', '+44 (0)8457 90 90 90'],
    ['GB', '0044 8457 909090', '0044 8457 909090'],
    ['FI', '+358 9 4135 0501', '+358 9 4135 0501'],
    ['LV', '+37167222922', '+37167222922'],
    ['BD', '০৯৬১২-১১৯৯১১', '০৯৬১২-১১৯৯১১'],
    ['JP', '０５７０－０４６－５５６', '０５７０－０４６－５５６'],
    ['PH', '(02) 8804-4673', '(02) 8804-4673'],
    ['MX', '01 800 911 2000', '01 800 911 2000'],
    ['GH', '2332 444 71279', '2332 444 71279'],
    [' us ', 'Call 1-800-273-8255', '1-800-273-8255'],
  ])('%s: in “%s” it is found as “%s”', (country, text, found) => {
    expect(checkCrisisText(text, { country })).toEqual([
      expect.objectContaining({ kind: 'retired-number', index: text.indexOf(found), found }),
    ]);
  });

  it.each([
    ['BR', 'Ligue 1411'],
    ['BR', 'Ligue 188141'],
    ['BR', '141 141'],
    ['BR', '3-141'],
    ['BR', 'R$ 1,141 e 3.141 e 141,5 e 141% e 141 %'],
    ['BR', 'A141, 141px, #141'],
    ['BR', '<img src="/141/a.png" width="141" id=141>'],
    ['BR', 'https://example.org/141 [texto](/artigo/141)'],
    ['BR', '<style>.a { top: 141 }</style><script>f(141)</script><!-- 141 -->'],
    ['TR', '1 182'],
    ['US', 'Text 741741'],
    ['US', '1-800-273-82556'],
    ['US', '1-800-273|8255'],
    ['LT', '0 800 28888 or +370 800 28888'],
    ['MX', '800 911 2000, +1 201 800 911 2000'],
    ['GH', '+233 244 471 279'],
    ['KR', '+82 2 588 9191'],
  ])('%s: in “%s” there is none', (country, text) => {
    expect(foundIn(text, country)).toEqual([]);
  });
});

describe('an ended service is a phrase, because its digits are still right', () => {
  it.each([
    ['US', 'Call 988, then press 3.', '988, then press 3'],
    ['US', 'Call 988 and press 3', '988 and press 3'],
    ['US', 'text pride  to 988', 'pride  to 988'],
    ['US', 'Text <strong>PRIDE</strong> to 988', 'PRIDE</strong> to 988'],
    ['US', 'Text “PRIDE” to [988](sms:988)', 'PRIDE” to [988'],
    ['CA', 'Text TALK to 686868', 'TALK to 686868'],
    ['ID', 'Hubungi 119 ext 8', '119 ext 8'],
  ])('%s: “%s”', (country, text, found) => {
    expect(checkCrisisText(text, { country })).toEqual([
      expect.objectContaining({ kind: 'retired-phrase', index: text.indexOf(found), found }),
    ]);
  });

  it.each([
    ['US', 'Call 988, then press 1. Call 988. 988, press 30'],
    ['US', 'PRIDE at 988'],
    ['CA', 'Text CONNECT to 686868'],
    ['ID', 'Hubungi 119'],
  ])('%s: “%s” is left alone', (country, text) => {
    expect(foundIn(text, country)).toEqual([]);
  });
});

describe('a link', () => {
  it.each([
    ['[9-8-8](tel:1-800-273-8255)', '988', '18002738255'],
    ['[988](tel:911)', '988', '911'],
    ['[**9-8-8**](<tel:911> "24 hours")', '988', '911'],
    ['[Text 741741](sms:74141?body=741741)', '741741', '74141'],
    ['[116 123](tel:116)', '116123', '116'],
    ['[988](tel:)', '988', 'nothing'],
    ['<a href="tel:988">911</a>', '911', '988'],
    ["<a class=x href = 'tel:988'>Call <strong>9</strong>11 24/7</a>", '911', '988'],
    ['<A HREF=TEL:988 id=x>Call 911</A>', '911', '988'],
    ['<a href="sms:+44&#55;">85258</a>', '85258', '447'],
    ['<Link href={`tel:988`} onClick={() => go()}>911</Link>', '911', '988'],
    ['<a href="tel:+448001111">0800 1112</a>', '08001112', '448001111'],
    ['<a href="tel:+1988">988</a>', '988', '1988'],
    ['<a href="tel:+14412345678">345 678</a>', '345678', '14412345678'],
    ['<a href="tel:988"><img alt="Call 911"></a>', '911', '988'],
  ])('%s shows %s and dials %s', (text, shown, dialled) => {
    expect(checkCrisisText(`See ${text} now`)).toEqual([
      {
        kind: 'mismatched-link',
        severity: 'error',
        index: 4,
        found: text,
        reason: expect.stringContaining(`shows ${shown} and dials ${dialled}`),
      },
    ]);
  });

  it.each([
    '[9-8-8](tel:988) [**988**](tel:9-8-8 "Call") [988](sms:988?body=1%2024)',
    '<a href="tel:988">988</a> <a href=tel:988><strong>9</strong>-8-8</a>',
    '<a href="tel:988">988, then press 1</a> <a href="tel:988,,1">988</a> <a href="tel:988;ext=1">988</a>',
    '<a href="tel:988">Call us</a> [Call](tel:988) <a href="tel:988">Open 24/7</a>',
    '<a href="tel:988">988<br>24 hours</a> <a href="tel:988">988 24/7</a>',
    '<a href="tel:+358925250111">09 2525 0111</a> <a href="tel:+448001111">0800&nbsp;1111</a>',
    '<a href="tel:%2B1%20866%20488%207386">1-866-488-7386</a> [866-488-7386](tel:+18664887386)',
    '<a href="tel:+352454545">45 45 45</a> <a href="tel:+14412345678">234 5678</a>',
    '<a href="tel:+18006624357">1-800-662-HELP (4357)</a> [1-866-4-U-TREVOR](tel:+18664887386)',
    '<a href="tel:{phone}">988</a> [988](tel:{{phone}})',
    '<a href="/988">911</a> [911](https://example.org/988) <a data-href="tel:988" href="/">911</a>',
    '<!-- <a href="tel:988">911</a> -->',
    '<a href="tel:988">Call<a href="tel:911">911</a>',
    '<abbr href>911</abbr> <a.b href="tel:988">988</a.b> 911',
  ])('is right in %s', (text) => {
    expect(checkCrisisText(text)).toEqual([]);
  });

  it('without an end reaches to the end of the text', () => {
    expect(foundIn('<a href="tel:988">911')).toEqual(['<a href="tel:988">911']);
  });
});

it('reports in order of position, each with its exact text', () => {
  const text =
    'talksuicide.ca, [9-8-8](tel:1-800-273-8255), PRIDE to 988, <b>74141</b>, 1 800 273 8255';
  const findings = checkCrisisText(text, { country: 'US' });
  expect(findings.map(({ kind }) => kind)).toEqual([
    'retired-domain',
    'mismatched-link',
    'retired-number',
    'retired-phrase',
    'retired-number',
    'retired-number',
  ]);
  const places = findings.map(({ index }) => index);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const { index, found } of findings) expect(text.startsWith(found, index)).toBe(true);
});

it('says what is wrong, where, since when, what to give instead, and whether anybody published it', () => {
  const reasons = checkCrisisText('1-800-273-8255 or talksuicide.ca', { country: 'US' });
  expect(reasons.map(({ reason }) => reason)).toEqual([
    '“1-800-273-8255” has been replaced, although it still works (US, since 2022-07-16). Instead: 988.',
    '“talksuicide.ca” is an address that its service has left (CA, since 2023-11-30). Instead: ' +
      '988.ca. No published source says so: check it first.',
  ]);
});

it('finds a domain as a whole', () => {
  expect(
    foundIn('mail@talksuicide.ca, nottalksuicide.ca, talksuicide.cat, talksuicideXca'),
  ).toEqual(['talksuicide.ca']);
});

/** A country’s own numbers as a page may write them: words, HTML and Markdown. */
function pageOf({ emergency, lines }: CrisisCountry) {
  const calls = [...emergency, ...lines.flatMap(callsOf)].map((call) => ({
    words: 'note' in call ? `${call.number}, ${call.note}` : call.number,
    href: callHref(call),
  }));
  const texts = lines
    .flatMap(({ text }) => text ?? [])
    .map((text) => ({
      words: text.keyword ? `${text.keyword} to ${text.number}` : text.number,
      href: textHref(text),
    }));
  const links = [...calls, ...texts].map(({ words, href }) =>
    href ? `${words}\n- <a href="${href}"><b>${words}</b></a>\n- [${words}](${href})` : words,
  );
  return ['<h1>Help</h1>', ...links, ...lines.map(({ website }) => website)].join('\n- ');
}

it.each(Object.values(countries))('nothing that $country itself shows is reported', (country) => {
  const page = pageOf(country);
  expect(page.length).toBeGreaterThan(20);
  expect(checkCrisisText(page, { country: country.country })).toEqual([]);
});

describe('whatever it is given', () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
  const check = checkCrisisText as (text?: unknown, options?: unknown) => unknown[];

  it('a text and options of any kind give a list', () => {
    fc.assert(
      fc.property(anything, anything, (text, options) => {
        expect(Array.isArray(check(text, options))).toBe(true);
        expect(Array.isArray(check('1-800-273-8255', options))).toBe(true);
        expect(Array.isArray(check('1-800-273-8255', { country: options }))).toBe(true);
      }),
    );
  });

  it('options that throw when they are read name no country', () => {
    const options = {
      get country() {
        throw new Error('no');
      },
    };
    expect(check('1-800-273-8255 [988](tel:911)', options).length).toBe(1);
    expect(check('1-800-273-8255 [988](tel:911)', null).length).toBe(1);
    expect(check()).toEqual([]);
  });

  it('pieces of pages in any order keep their places', () => {
    const pieces = fc.constantFrom(
      '1-800-273-8255',
      '74141',
      '988',
      ' press 3',
      'PRIDE to ',
      'talksuicide.ca',
      '<a href="tel:988">',
      '</a>',
      '<b>',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      '[',
      '](',
      'tel:911',
      'sms:',
      ')',
      '"',
      '&nbsp;',
      '&#56;',
      '&#x110000;',
      '😀',
      'İ',
      '٣',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const findings = checkCrisisText(text, { country: 'US' });
        const places = findings.map(({ index }) => index);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const { index, found } of findings) {
          expect(found).not.toBe('');
          expect(text.startsWith(found, index)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '<a ',
    '<!--',
    '<a "',
    '"<a "',
    '[',
    '1 ',
    '+(',
    '<b>',
    '1<b>',
    '<a href=tel:1>',
    '[1](tel:2',
    '<style>',
    '8*',
    '01 800 1',
    'PRIDE ',
    '&#',
  ])('a long text of nothing but %s takes no long time', (piece) => {
    const text = `1${piece.repeat(50_000 / piece.length)}`;
    const start = performance.now();
    for (const country of ['US', 'BR', 'GB', 'MX']) checkCrisisText(text, { country });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('without a country numbers and phrases are not judged, links and domains are', () => {
    const text = '1-800-273-8255, PRIDE to 988, [988](tel:911), talksuicide.ca';
    expect(kindsIn(text)).toEqual(['mismatched-link', 'retired-domain']);
    expect(kindsIn(text, 'DE')).toEqual(['mismatched-link', 'retired-domain']);
  });
});

describe('a page that only shows crisis lines', () => {
  const source = (path: string) =>
    JSON.stringify(fileURLToPath(new URL(`../../src/crisis-lines/${path}`, import.meta.url)));

  async function bundleOf(code: string) {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-check-text-'));
    const entry = join(folder, 'page.js');
    writeFileSync(entry, code);
    const lib = { entry, formats: ['es' as const] };
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib },
    });
    rmSync(folder, { recursive: true });
    const [bundle] = Array.isArray(result) ? result : [];
    return bundle?.output.map((file) => ('code' in file ? file.code : '')).join('') ?? '';
  }

  it('carries no retired number', async () => {
    const code = await bundleOf(`
      import { checkCrisisText } from ${source('checkText.ts')};
      export { US, resolveCrisisLines } from ${source('index.ts')};
    `);
    expect(code).toContain('findahelpline.com');
    expect(code).not.toContain('suicidepreventionlifeline.org');
  });

  it('loads where lookbehinds cannot be read: none is in a pattern that is made on loading', () => {
    const folder = new URL('../../src/crisis-lines/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    const lines = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
    const lookbehinds = lines.filter((line) => /\(\?<[!=]/.test(line));
    expect(lookbehinds.length).toBeGreaterThan(0);
    expect(lookbehinds.filter((line) => !line.includes('return String.raw`'))).toEqual([]);
  });
});

describe('lines of a site’s own', () => {
  it('can be checked as the text of their JSON', () => {
    const own = JSON.stringify({ lines: [{ call: { number: '1-800-273-8255' } }] });
    expect(foundIn(own, 'US')).toEqual(['1-800-273-8255']);
  });
});

describe('a country', () => {
  const ended = 'Text PRIDE to 988.';

  it('that is no code is reported, because nothing was looked for', () => {
    expect(checkCrisisText('All is well.', { country: 'USA' })).toEqual([
      expect.objectContaining({ kind: 'unknown-country', severity: 'error', found: 'USA' }),
    ]);
    expect(checkCrisisText('All is well.', { country: 'US' })).toEqual([]);
  });

  it('that the data has nothing about is reported too, and may be right', () => {
    expect(checkCrisisText('All is well.', { country: 'ZZ' })).toEqual([
      expect.objectContaining({ kind: 'unknown-country', severity: 'warning', found: 'ZZ' }),
    ]);
  });

  it.each([{ country: 42 }, { country: { name: 'US' } }, 'Kenya'])(
    'that cannot be read is reported: %j',
    (options) => {
      expect(checkCrisisText('All is well.', options as never)).toEqual([
        expect.objectContaining({ kind: 'unknown-country', severity: 'error' }),
      ]);
    },
  );

  it.each([{ country: US }, 'us'])('may be the country itself, or a code alone: %#', (options) => {
    expect(checkCrisisText(ended, options as never)).toEqual(
      checkCrisisText(ended, { country: 'US' }),
    );
    expect(checkCrisisText(ended, options as never)).not.toEqual([]);
  });

  it('that is not given is none', () => {
    expect(checkCrisisText(ended, { country: undefined })).toEqual([]);
  });

  it('may be written as people write it: UK is GB', () => {
    expect(checkCrisisText(ended, { country: 'uk' })).toEqual(
      checkCrisisText(ended, { country: 'GB' }),
    );
  });
});

describe('a link with more than its number', () => {
  it('may show hours, and a digit to press', () => {
    for (const label of ['Call 988, 08:00-20:00', 'Call 988, then press 1', '988 (24/7)']) {
      expect(checkCrisisText(`<a href="tel:988">${label}</a>`, { country: 'US' })).toEqual([]);
    }
  });

  it('may not show a second number, which it does not dial', () => {
    expect(checkCrisisText('<a href="tel:988">Call 911 or 988</a>', { country: 'US' })).toEqual([
      expect.objectContaining({ kind: 'mismatched-link' }),
    ]);
  });
});
