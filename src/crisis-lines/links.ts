import type { PhoneNumber, TextNumber } from './types.ts';

/** Digits with the spacing people write between them, or a star code; nothing that spells words. */
const WRITTEN = /^[*(\d][\d\s().-]*\d$/;

/** The keys to press for a written number; nothing when it is none, whatever a script passed. */
function keys(entry: { number: unknown } | undefined): string | undefined {
  try {
    const number = entry?.number;
    if (typeof number !== 'string' || !WRITTEN.test(number)) return undefined;
    return number.replace(/[^*\d]/g, '');
  } catch {
    // What throws when it is read is no number.
    return undefined;
  }
}

/**
 * The `tel:` link of a number, made from the digits the reader sees; so the text of the link is
 * always `call.number`. A number in short or national form stays as it is: it works only like that.
 *
 * @returns nothing for a number to be shown as text: a star code that phones refuse to link
 *   (Apple’s iOS does), or no number at all
 */
export function callHref(call: PhoneNumber): string | undefined {
  const written = keys(call);
  if (!written || call.link === false) return undefined;
  if (!call.countryCode) return `tel:${written}`;
  const prefix = call.nationalPrefix ?? '';
  const national = written.startsWith(prefix) ? written.slice(prefix.length) : written;
  return `tel:+${call.countryCode}${national}`;
}

/**
 * The `sms:` link of a number, made from the digits the reader sees. It never carries the keyword:
 * phones disagree on message text in a link, so print `text.keyword` as words.
 *
 * @returns nothing when it is no number
 */
export function textHref(text: TextNumber): string | undefined {
  const written = keys(text);
  return written && `sms:${written}`;
}
