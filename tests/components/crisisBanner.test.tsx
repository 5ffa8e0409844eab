import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import * as directory from '../../src/crisis-lines/index.ts';
import { BE, type CrisisCountry, KE, MY, US } from '../../src/crisis-lines/index.ts';
import {
  CrisisBanner,
  type CrisisBannerProps,
  CrisisLinks,
  TreatmentGuide,
} from '../../src/index.ts';
import { guide } from '../fixtures/guide.ts';
import { override } from '../fixtures/override.ts';
import { expectConsole } from '../setup/console.ts';

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
  const hrefs = (html: string) => dialled(html).map(({ href }) => href);

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
    expectConsole('warn', /CrisisBanner override is not used: the built-in lines are shown/);
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
    expect(show({ country: MY })).toContain('Open every day, 08:00 to 24:00, Kuala Lumpur time.');
  });

  it('are judged only at a moment that the page gives', () => {
    expect(show({ country: MY })).not.toMatch(/Open now|Closed now/);
    const at = (iso: string) => show({ country: MY, now: new Date(iso) });
    expect(at('2026-11-24T00:00:00Z')).toContain('Open now, until 24:00, Kuala Lumpur time.');
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

describe('a page’s own words', () => {
  it.each(['Ring us', '', null])('cost no link its number: %j', (call) => {
    const messages = { crisis: { call: call as string, text: 'Write' } };
    const labels = dialled(show({ country: US, messages })).map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual([`${call ?? ''} 988`.trim(), 'Write 988']);
  });
});

describe('its forms', () => {
  it.each(['full', 'card', 'compact'] as const)(
    '%s: what must be pressed after dialling stands before the number',
    (variant) => {
      const html = show({ audiences: ['veterans'], country: US, variant });
      const line = html.slice(html.indexOf('Veterans Crisis Line'));
      expect(line.indexOf('then press 1')).toBeGreaterThan(0);
      expect(line.indexOf('then press 1')).toBeLessThan(line.indexOf('Call 988'));
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

  it('folds what is said around the lines, never the lines', () => {
    const html = show({ country: US, collapsible: true });
    const folded = html.slice(html.indexOf('<details'), html.indexOf('</details>'));
    expect(folded).toContain('You can reach people who listen');
    expect(dialled(folded)).toEqual([]);
    expect(show({ country: US })).not.toContain('<details');
  });
});
