import { describe, expect, it } from 'vitest';
import { callHref, textHref } from '../../src/crisis-lines/index.ts';
import {
  type Channel,
  callsOf,
  countries,
  country,
  type DataLine,
  data,
  digitsOf,
  line,
  textsIn,
} from './directory.ts';

function confirmed({ verification }: DataLine, channel: Channel) {
  return (verification.channels?.[channel] ?? 'confirmed') === 'confirmed';
}

/** The numbers of a line that a reader may call. */
function confirmedPhones(one: DataLine) {
  if (!one.phone || !confirmed(one, 'phone')) return [];
  const { phone, phone_alternatives: alternatives = [], phone_local: local } = one;
  return [phone, ...alternatives, ...(local ? [local] : [])].filter(
    ({ status }) => status === undefined || status === 'confirmed',
  );
}

function reachable(one: DataLine) {
  const channels = (['phone', 'sms', 'chat_url', 'videophone'] as const).filter((c) => one[c]);
  return channels.some((channel) => confirmed(one, channel));
}

it('holds the countries of the data and no other', () => {
  const codes = data.countries.map((one) => one.country).sort();
  expect(Object.keys(countries).sort()).toEqual(codes);
  expect(codes.length).toBe(66);
});

describe.each(data.countries)('$name', (source) => {
  const published = country(source.country);
  const pairs = published.lines.map((one) => {
    const original = source.lines.find(({ id }) => id === one.id);
    if (!original) throw new Error(`${one.id} is not in the data`);
    return [one, original] as const;
  });

  it('has the emergency numbers, with nothing else in their words', () => {
    expect(published.country).toBe(source.country);
    expect(published.name).toBe(source.name);
    expect(published.emergency.map(({ number }) => number)).toEqual(source.emergency);
    for (const emergency of published.emergency) {
      expect(callHref(emergency)).toBe(`tel:${emergency.number}`);
      expect(digitsOf(emergency.for ?? '')).toBe('');
    }
  });

  it('has exactly the lines that may be shown and can be reached', () => {
    const allowed = source.lines.filter((one) => one.banner && reachable(one));
    expect(published.lines.map(({ id }) => id)).toEqual(allowed.map(({ id }) => id));
    expect(allowed.every(({ verification }) => verification.status === 'confirmed')).toBe(true);
  });

  it('shows the digits it links, and links what the data dials', () => {
    for (const [one, original] of pairs) {
      const phones = confirmedPhones(original);
      const calls = callsOf(one);
      expect(calls.length, one.id).toBe(phones.length);
      for (const phone of phones) {
        const call = calls.find(({ number }) => phone.display.startsWith(number));
        expect(call, `${one.id}: ${phone.display}`).toBeDefined();
        if (!call) continue;
        expect(call.number).toMatch(/^[*\d\s().-]+$/);
        const dialled = digitsOf(callHref(call) ?? `tel:${phone.tel}`);
        const prefix = call.nationalPrefix?.length ?? 0;
        expect(dialled).toBe((call.countryCode ?? '') + digitsOf(call.number).slice(prefix));
        expect(callHref(call)).toBe(phone.tel_reliable === false ? undefined : `tel:${phone.tel}`);
      }
    }
  });

  it('has every confirmed channel and no other', () => {
    for (const [one, original] of pairs) {
      const sms = confirmed(original, 'sms') ? original.sms : undefined;
      expect(one.text, one.id).toEqual(sms);
      if (one.text) expect(textHref(one.text)).toBe(`sms:${digitsOf(one.text.number)}`);
      expect(one.chat, one.id).toBe(
        confirmed(original, 'chat_url') ? original.chat_url : undefined,
      );
      const videophone = confirmed(original, 'videophone') ? original.videophone : undefined;
      expect(one.videophone?.number, one.id).toBe(videophone?.number);
      expect(one.website).toBe(original.website);
      expect(one.chat ?? one.website).toMatch(/^https:/);
    }
  });

  it('has hours only where they are confirmed, and the date of the newest source', () => {
    for (const [one, original] of pairs) {
      const { hours, verification } = original;
      const known = verification.hours_status === 'confirmed' ? hours : null;
      if (known === null || known === '24/7') expect(one.hours ?? null, one.id).toBe(known);
      else expect(one.hours).toEqual({ timeZone: known.timezone, periods: known.periods });
      expect(one.sourceDate).toBe(verification.source_date);
      expect(one.languages).toEqual(original.languages);
    }
  });

  it('hides every number of the data that may not be shown', () => {
    const shown = new Set(published.lines.flatMap(callsOf).map(({ number }) => digitsOf(number)));
    const hidden = source.lines
      .flatMap((one) => [one.phone, ...(one.phone_alternatives ?? []), one.phone_local])
      .flatMap((phone) => (phone ? digitsOf(phone.display) : []))
      .filter((digits) => digits.length > 3 && !shown.has(digits));
    const texts = textsIn(published).map(digitsOf);
    for (const digits of hidden) {
      expect(
        texts.filter((text) => text.includes(digits)),
        digits,
      ).toEqual([]);
    }
  });

  it('keeps telephone numbers out of the notes beside a link', () => {
    for (const { note = '' } of published.lines.flatMap(callsOf)) {
      expect(note).not.toMatch(/\d[\d\s().-]*\d/);
    }
  });

  it('shows the default of the data, if there is one', () => {
    const { banner_default: main, banner_group: group } = source;
    const second = source.country === 'CL' ? ['cl-salud-responde'] : [];
    expect(published.defaultLines).toEqual(group ?? (main ? [main, ...second] : []));
    expect(published.byLanguage).toBe(group ? true : undefined);
  });
});

describe('numbers that are not plain numbers', () => {
  it('dials 988 for veterans and keeps “then press 1” beside the link', () => {
    const { call } = line('us-veterans-crisis-line');
    expect(call).toEqual({ number: '988', note: 'then press 1' });
    expect(call && callHref(call)).toBe('tel:988');
  });

  it('shows Chile’s star code as text, with a line that can be tapped beside it', () => {
    const { call } = line('cl-4141');
    expect(call?.number).toBe('*4141');
    expect(call && callHref(call)).toBeUndefined();
    expect(country('CL').defaultLines).toEqual(['cl-4141', 'cl-salud-responde']);
    expect(callsOf(line('cl-salud-responde')).map(callHref)).toEqual(['tel:6003607777']);
  });

  it('gives sign language as a videophone, never as a call', () => {
    const asl = line('us-988-asl');
    expect(asl.videophone).toEqual({ number: '988' });
    expect(callsOf(asl)).toEqual([]);
  });

  it('puts the number that mobiles reach before the one that only landlines reach', () => {
    const numbers = callsOf(line('ph-ncmh')).map(({ number }) => number);
    expect(numbers).toEqual(['0917-899-8727', '1553']);
    expect(line('ph-ncmh').cost).toBeUndefined();
  });

  it('leaves out the text service of 988 in Spanish, which is not confirmed', () => {
    expect(line('us-988-es').text).toBeUndefined();
    expect(line('us-988-es').call).toEqual({ number: '988', note: 'oprima 2' });
  });
});
