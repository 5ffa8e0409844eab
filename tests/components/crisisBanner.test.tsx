import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as directory from '../../src/crisis-lines/index.ts';
import { BE, type CrisisCountry, DE, GB, KE, MY, US } from '../../src/crisis-lines/index.ts';
import {
  CrisisBanner,
  type CrisisBannerProps,
  CrisisLinks,
  EvenkeelProvider,
  TreatmentGuide,
} from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { override } from '../fixtures/override.ts';
import { expectConsole } from '../setup/console.ts';

/** A document that does not say where its readers are. */
const guideOfNoCountry = { ...guide, crisis: { ...guide.crisis, country: undefined } };

const show = (props: CrisisBannerProps): string => renderToString(<CrisisBanner {...props} />);

interface Link {
  href: string;
  label: string;
}

const linksIn = (html: string): Link[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(
    ([, href = '', inner = '']) => ({
      href,
      label: inner.replace(/<[^>]*>/g, ''),
    }),
  );
const digits = (text: string) => text.replace(/\D/g, '');
const dialled = (html: string) => linksIn(html).filter(({ href }) => /^(tel|sms):/.test(href));

const hrefsOf = (html: string) => dialled(html).map(({ href }) => href);

const isCountry = (value: unknown): value is CrisisCountry =>
  typeof value === 'object' && value !== null && 'defaultLines' in value;
const regionName = new Intl.DisplayNames('en-US', { type: 'region' });
const countries = Object.values(directory).filter(isCountry);

describe('the banner of each country', () => {
  it('exists', () => {
    expect(countries.length).toBe(66);
  });

  it.each(countries.map((country) => [country.name, country] as const))('%s', (name, country) => {
    const html = show({ country, wording: 'suicide' });
    expect(html).toContain(regionName.of(country.country)?.replaceAll('&', '&amp;'));
    // The digits a reader sees are the digits the link dials; a country code may stand before them.
    for (const { href, label } of dialled(html)) {
      const shown = digits(label.replace(/\(.*?\)/g, '') || label).replace(/^0+/, '');
      const linked = digits(href).replace(/^0+/, '');
      expect([name, label, linked.endsWith(shown) || digits(label) === digits(href)]).toEqual([
        name,
        label,
        true,
      ]);
    }
    for (const { href } of linksIn(html)) expect(href).toMatch(/^(tel:[+*\d]+|sms:\d+|https:\/\/)/);
    // Somebody can always be reached.
    expect(dialled(html).length).toBeGreaterThan(0);
  });
});

describe('the banner', () => {
  it('offers to call, to text and to chat before anything else', () => {
    const hrefs = linksIn(show({ country: US })).map(({ href }) => href);
    expect(hrefs.slice(0, 3)).toEqual(['tel:988', 'sms:988', 'https://988lifeline.org/chat/']);
    expect(hrefs).toContain('tel:911');
  });

  it('speaks of suicide only where it is asked to', () => {
    expect(show({ country: US })).not.toMatch(/Thinking about suicide/);
    expect(show({ country: US, wording: 'suicide' })).toMatch(/Thinking about suicide/);
  });

  it('never shows another country’s number to a reader whose country is not known', () => {
    const html = show({});
    expect(dialled(html)).toEqual([]);
    expect(linksIn(html)[0]?.href).toBe('https://findahelpline.com');
    expect(html).toContain('does not know which country you are in');
    expect(html).toContain('call the emergency number of the country you are in');
  });

  it('says so where a country has no confirmed line, and keeps its emergency number', () => {
    const html = show({ country: KE });
    // Said before the directories it speaks of.
    expect(html.indexOf('no confirmed line')).toBeLessThan(html.indexOf('Find A Helpline'));
    expect(html).toContain('Country: Kenya.');
    expect(html).not.toContain('You can reach people who listen');
    expect(dialled(html).map(({ href }) => href)).toContain('tel:999');
    expect(linksIn(html)[0]?.href).toBe('https://findahelpline.com');
  });

  it('shows the line of the reader’s language, or all of them when none fits', () => {
    const lines = (languages: string[]) =>
      dialled(show({ country: BE, languages })).map(({ href }) => href);
    expect(lines(['fr'])).toEqual(['tel:080032123', 'tel:112']);
    expect(lines(['pl'])).toEqual(['tel:1813', 'tel:080032123', 'tel:112']);
  });

  it('marks the language of a name that is not the page’s', () => {
    expect(show({ country: BE, languages: ['fr'] })).toContain('<bdi lang="fr">');
    expect(show({ country: US })).not.toContain('<bdi lang=');
  });

  it('claims no more than its data: hours only when confirmed, the date of the sources', () => {
    expect(show({ country: US })).toContain('Open day and night.');
    expect(show({ country: US })).toContain('July 2025');
    const unconfirmed = { ...US, lines: US.lines.map(({ hours: _hours, ...line }) => line) };
    const html = show({ country: unconfirmed });
    expect(html).not.toContain('Open day and night.');
    expect(html).toContain('Website and opening hours');
  });

  it('is as old as the oldest of its lines', () => {
    const [first, ...rest] = BE.lines;
    const mixed = {
      ...BE,
      lines: [{ ...first, sourceDate: '2019-03-01' }, ...rest] as CrisisCountry['lines'],
    };
    expect(show({ country: mixed, languages: ['pl'] })).toContain('March 2019');
  });

  it('is no live region and needs no script', () => {
    const html = show({ country: US });
    expect(html).toMatch(/^<aside aria-label="Someone to talk to"/);
    expect(html).not.toMatch(/role="alert"|aria-live|<button|<script/);
  });
});

describe('lines of a site’s own', () => {
  const hrefs = hrefsOf;

  it('are shown with who vouches for them, beside the emergency number', () => {
    const html = show({ country: US, override });
    expect(hrefs(html)).toEqual(['tel:5550100', 'tel:911']);
    expect(html).toContain('Numbers for: United States. Given by Example Clinic, November 2026.');
    expect(html).not.toContain('Confirmed in published sources');
  });

  it('are shown wherever a page shows crisis lines', () => {
    expect(hrefs(renderToString(<CrisisLinks country={US} override={override} />))).toEqual([
      'tel:5550100',
    ]);
    const page = renderToString(
      <TreatmentGuide
        country={US}
        guide={{ ...guide, overview: [{ ...guide.overview[0], topic: 'suicide' }] }}
        override={override}
      />,
    );
    expect(hrefs(page)).not.toContain('tel:988');
    expect(hrefs(page).filter((href) => href === 'tel:5550100')).toHaveLength(2);
  });

  it('leave somebody to call, and only safe links, whatever they are', () => {
    const given = fc.oneof(
      fc.jsonValue(),
      fc.record({
        country: fc.constant('US'),
        source: fc.string(),
        date: fc.constant('2026-01-01'),
        lines: fc.array(
          fc.record({
            id: fc.string(),
            name: fc.string(),
            website: fc.constantFrom('https://example.org', 'javascript:alert(1)', 'http://x.y'),
            call: fc.record({ number: fc.oneof(fc.string(), fc.constant('555-0100')) }),
          }),
        ),
      }),
    );
    expectConsole('warn', /CrisisBanner override.*: the built-in lines are shown/);
    fc.assert(
      fc.property(given, (wrong) => {
        const html = show({ country: US, override: wrong as never });
        expect(hrefs(html)).toContain('tel:911');
        expect(hrefs(html).length).toBeGreaterThan(1);
        for (const { href } of linksIn(html)) expect(href).toMatch(/^(tel:|sms:|https:)/);
      }),
    );
  });
});

describe('opening hours', () => {
  it('are named where they are confirmed, on the clock where the line is', () => {
    expect(show({ country: MY })).toContain(
      'Open every day, 08:00 to midnight, Kuala Lumpur time.',
    );
  });

  it('are judged only at a moment that the page gives', () => {
    expect(show({ country: MY })).not.toMatch(/Open now|Closed now/);
    const at = (iso: string) => show({ country: MY, now: new Date(iso) });
    expect(at('2026-11-24T00:00:00Z')).toContain('Open now, until midnight, Kuala Lumpur time.');
    expect(at('2026-11-23T23:00:00Z')).toContain('Closed now. Opens today at 08:00');
  });

  it('on some days are named by those days', () => {
    const hours = {
      timeZone: 'Europe/Paris',
      periods: [{ days: ['mon', 'fri'] as const, opens: '09:00', closes: '17:00' }],
    };
    const country = { ...MY, lines: MY.lines.map((line) => ({ ...line, hours })) };
    expect(show({ country })).toContain('Open Monday and Friday, 09:00 to 17:00, Paris time.');
    expect(show({ country, now: new Date('2026-11-24T12:00:00Z') })).toContain(
      'Closed now. Opens on Friday at 09:00, Paris time.',
    );
  });
});

describe('lines of a site’s own that are not shown', () => {
  it.each<[RegExp, unknown]>([
    [
      /CrisisBanner override\.lines\[0\]\.call cannot be shown.* as it is dialled.*"\+1 555"/,
      { ...override, lines: [{ ...override.lines[0], call: { number: '+1 555' } }] },
    ],
    [/override\.country is not US.*Found: "PT"/, { ...override, country: 'PT' }],
    [/override\.date cannot be shown.*2026-11-20.*Found: "soon"/, { ...override, date: 'soon' }],
  ])('are told to a developer: %s', (message, given) => {
    expectConsole('warn', message);
    expect(hrefsOf(show({ country: US, override: given as never }))).toContain('tel:988');
  });

  it.each<[RegExp, object]>([
    [/override\.date is in the future/, { date: '2199-01-01' }],
    [
      /override\.lines\[0\]\.hours\.timeZone is no time zone that is known here/,
      {
        lines: [
          {
            ...override.lines[0],
            hours: {
              timeZone: 'Europe/Nowhere',
              periods: [{ days: ['mon'], opens: '09:00', closes: '17:00' }],
            },
          },
        ],
      },
    ],
  ])('are told from those that are, in spite of a slip: %s', (message, slip) => {
    expectConsole('warn', message);
    expect(hrefsOf(show({ country: US, override: { ...override, ...slip } }))).toContain(
      'tel:5550100',
    );
  });
});

describe('a country that is none', () => {
  it.each([
    ['CrisisBanner', () => <CrisisBanner country={'US' as never} />],
    ['CrisisLinks', () => <CrisisLinks country={{ country: 'US' } as never} />],
    ['CrisisBanner', () => <TreatmentGuide country={'GB' as never} guide={guideOfNoCountry} />],
  ])('is told to a developer by %s, with what to give', (owner, element) => {
    expectConsole('warn', new RegExp(`${owner} country is no country.*Give the object \`US\``));
    expectConsole('warn', /Crisis(Banner|Links) country is no country/);
    expect(dialled(renderToString(element()))).toEqual([]);
  });
});

describe('a page’s own words', () => {
  const said = (crisis: object, country = US) => {
    expectConsole('warn', /messages\.crisis\.\w+ (has no \{|says nothing)/);
    return show({ country, messages: { crisis } });
  };

  it.each([
    ['Ring us', 'Ring us 988'],
    ['', 'Call 988'],
    [' ', 'Call 988'],
    [null, 'Call 988'],
  ])('cost no link its number: %j', (call, label) => {
    const labels = dialled(said({ call, text: 'Write' })).map(({ label: words }) => words);
    expect(labels.slice(0, 2)).toEqual([label, 'Write 988']);
  });

  it.each(['In danger? Call for help.', '', null])(
    'cost nobody the emergency number: %j',
    (emergency) => {
      expect(hrefsOf(said({ emergency }))).toContain('tel:911');
    },
  );

  it('cost nobody the keyword of a text', () => {
    const text = said({ textKeyword: 'Write to {number}' }, GB);
    expect(dialled(text).map(({ label }) => label)).toContain('Write to 85258 SHOUT');
  });

  it('leave nothing unsaid', () => {
    const html = said({ chat: '', distress: '', label: '', elsewhere: '' });
    expect(html).toContain('Chat online');
    expect(html).toContain('Is it getting too much');
    expect(html).toContain('aria-label="Someone to talk to"');
    expect(html).toContain('Somewhere else?');
  });

  it('are told to a developer, with the message and the remedy', () => {
    expectConsole(
      'warn',
      /messages\.crisis\.call has no \{number\}.*“Call \{number\}”.*"Phone us"/,
    );
    show({ country: US, messages: { crisis: { call: 'Phone us' } } });
  });
});

describe('without a stylesheet', () => {
  /** As a text browser or a copy has it: blocks and list items on lines of their own. */
  const plain = (html: string) =>
    html
      .replace(/<\/?(?:aside|div|details|summary|li|p|ul)\b[^>]*>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);

  it('no two things run together', () => {
    expect(plain(show({ country: US, audiences: ['veterans'] }))).toEqual([
      'Is it getting too much, or are you worried about someone?',
      'You can reach people who listen. You do not need to be sure what to say.',
      'Veterans Crisis Line Phone: Open day and night.',
      'Call 988 then press 1',
      'Text 838255',
      'Chat online',
      '988 Suicide &amp; Crisis Lifeline Phone: Open day and night.',
      'Call 988 Spanish: press 2. Interpreters for other languages by phone.',
      'Text 988',
      'Chat online',
      'Numbers for: United States. Confirmed in published sources, September 2024. In immediate danger, call 911. Somewhere else? Find a line in your country',
    ]);
  });

  it('nor in the links beside a text', () => {
    expect(plain(renderToString(<CrisisLinks country={MY} />))).toEqual([
      'Talian HEAL 15555 Open every day, 08:00 to midnight, Kuala Lumpur time.',
      'Call 15555',
    ]);
    expect(plain(renderToString(<CrisisLinks country={US} />))).toContain(
      'Call 988 Spanish: press 2. Interpreters for other languages by phone.',
    );
  });
});

describe('the links beside a text', () => {
  const links = (country: CrisisCountry) => renderToString(<CrisisLinks country={country} />);

  it('are every way that the banner has to reach the line', () => {
    const ways = (html: string) => hrefsOf(html).filter((href) => href !== 'tel:112');
    expect(ways(links(DE))).toEqual(ways(show({ country: DE })));
    expect(ways(links(DE))).toHaveLength(3);
  });

  it('have the emergency number where a country has no confirmed line', () => {
    expect(hrefsOf(links(KE))).toContain('tel:999');
    expect(links(KE)).toContain('https://findahelpline.com');
    expect(hrefsOf(renderToString(<CrisisLinks />))).toEqual([]);
  });
});

describe('when every line is closed', () => {
  const night = new Date('2026-11-23T20:00:00Z');
  const closed = show({ country: MY, now: night });
  const primary = (html: string) =>
    [...html.matchAll(/<a [^>]*data-primary[^>]*href="([^"]*)"/g)].map(([, href]) => href);

  it('other places to look stand out, and the line keeps its number', () => {
    expect(primary(closed)).toEqual(['https://findahelpline.com']);
    expect(hrefsOf(closed)).toEqual(['tel:15555', 'tel:999']);
    expect(closed).toMatch(/These directories list other lines:<\/bdi><\/p><ul/);
  });

  it('and only then', () => {
    const open = show({ country: MY, now: new Date('2026-11-24T00:00:00Z') });
    expect(primary(open)).toEqual(['tel:15555']);
    expect(open).not.toContain('These directories');
    expect(show({ country: MY })).not.toContain('These directories');
    expect(show({ country: US, now: night })).not.toContain('These directories');
  });
});

describe('whatever it is given', () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('no');
      },
      ownKeys() {
        throw new Error('no');
      },
    },
  );

  it.each<[string, object]>([
    ['className', { className: Symbol('x') }],
    ['children', { children: { some: 'object' } }],
    ['a list of children', { children: [{ another: 'object' }, 'words'] }],
    ['messages', { messages: throwing }],
    ['the words of crisis lines', { messages: { crisis: throwing } }],
    ['override', { override: throwing }],
    ['languages', { languages: throwing }],
    ['style', { style: 'color: red' }],
    ['inner HTML', { dangerouslySetInnerHTML: { __html: '<b>no</b>' } }],
    ['a title', { title: Object.create(null) }],
  ])('it keeps its numbers: %s', (name, props) => {
    if (name.includes('children')) expectConsole('warn', /Children are no element/);
    for (const element of [
      <CrisisBanner country={US} key="banner" {...props} />,
      ...(name.includes('children') ? [] : [<CrisisLinks country={US} key="links" {...props} />]),
      <EvenkeelProvider key="page" messages={{ crisis: { chat: 'Chat' } }}>
        <CrisisBanner country={US} {...props} />
      </EvenkeelProvider>,
    ]) {
      expect(hrefsOf(renderToString(element))).toContain('tel:988');
    }
  });
});

describe('its forms', () => {
  it.each(['full', 'card', 'compact'] as const)(
    '%s: what must be pressed after dialling stands right after the number',
    (variant) => {
      const html = show({ audiences: ['veterans'], country: US, variant });
      expect(html).toMatch(
        /href="tel:988">Call 988<\/a><span [^>]*> <bdi>then press 1<\/bdi><\/span><\/li>/,
      );
    },
  );

  it.each([
    { variant: 'compact' as const },
    { collapsible: true },
    { variant: 'card' as const, collapsible: true },
  ])('say which country, or that it is not known, in sight: %j', (form) => {
    const inSight = (props: CrisisBannerProps) =>
      show({ ...props, ...form }).replace(/<details.*?<\/details>/s, '');
    expect(inSight({ country: KE })).toContain('Country: Kenya.');
    expect(inSight({})).toContain('does not know which country you are in');
  });

  it('says of which way the hours are, where there are several', () => {
    expect(show({ country: US })).toContain('Phone: Open day and night.');
    expect(show({ country: MY })).not.toContain('Phone:');
  });

  it.each(['full', 'card', 'compact'] as const)(
    '%s: every way to reach somebody is there',
    (variant) => {
      expect(dialled(show({ country: US, variant })).map(({ href }) => href)).toEqual([
        'tel:988',
        'sms:988',
        'tel:911',
      ]);
      expect(show({ country: US, variant })).toContain('Numbers for: United States.');
    },
  );

  it('folds what is said around the lines, never the lines, and stands after them', () => {
    const html = show({ country: US, collapsible: true });
    expect(html.indexOf('Chat online')).toBeLessThan(html.indexOf('<details'));
    const folded = html.slice(html.indexOf('<details'), html.indexOf('</details>'));
    expect(folded).toContain('You can reach people who listen');
    expect(dialled(folded)).toEqual([]);
    expect(show({ country: US })).not.toContain('<details');
  });
});
