// A phone number of the data as one field that gives both the words to read and the link to dial.
import { dialNoteDecision } from './notes.mjs';

const digits = (text) => text.replace(/\D/g, '');

/** "988, then press 1" → 988 and the words beside it; "0917-899-8727 (Globe/TM)" likewise. */
const DISPLAY = /^([+*\d][\d\s().-]*|\(\d[\d\s().-]*?)(?:,\s+(.+)|\s+\((\D+)\))?$/;

/**
 * Every number a reader may call on this line, the best one first.
 * @throws Error when what is shown and what is dialled are not one number
 */
export function callsOf(line) {
  const { phone, phone_alternatives: alternatives = [], phone_local: local } = line;
  if (!phone) return [];
  const { last, ...decision } = dialNoteDecision(phone.dial_note, line.id);
  const main = callOf(phone, decision.note, line.id);
  const others = alternatives
    .filter(({ status = 'confirmed' }) => status === 'confirmed')
    .map((other) => callOf(other, undefined, line.id));
  if (local) others.push(callOf(local, local.area, line.id));
  return last ? [...others, main] : [main, ...others];
}

function callOf({ display, tel, tel_kind: kind, tel_reliable: reliable }, dialNote, where) {
  const [, shown, after, aside] = DISPLAY.exec(display) ?? [];
  const number = shown?.trim();
  const code = number && kind === 'global' ? countryCode(number, tel) : {};
  if (!number || !code || (kind !== 'global' && number.replace(/[^*\d]/g, '') !== tel)) {
    throw new Error(
      `${where}: the number shown, "${display}", is not the number dialled, "${tel}". A reader must ` +
        'get what they read: correct one of them in data/crisis-lines.json.',
    );
  }
  const note = after ?? aside ?? dialNote;
  return {
    number,
    ...code,
    ...(note && { note }),
    ...(reliable === false && { link: false }),
  };
}

/** What turns the number as people write it into E.164: `09 2525 0111` → `+358`, without its 0. */
function countryCode(number, tel) {
  const written = digits(number);
  for (const nationalPrefix of ['', written[0]]) {
    const national = written.slice(nationalPrefix.length);
    if (!tel.startsWith('+') || !tel.endsWith(national)) continue;
    const code = tel.slice(1, tel.length - national.length);
    if (code) return { countryCode: code, ...(nationalPrefix && { nationalPrefix }) };
  }
  return undefined;
}
