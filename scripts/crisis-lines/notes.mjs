/**
 * What a reader sees of each dialling note in the data, decided by a person once per note. A shown
 * note holds no telephone number: numbers are links (`call`, `otherCalls`) or they are not shown,
 * because a number inside a sentence has no verification status of its own.
 */
const DECISIONS = new Map([
  [
    'Spanish: press 2. Interpreters for other languages by phone.',
    { note: 'Spanish: press 2. Interpreters for other languages by phone.' },
  ],
  // The display words of these three ("988, then press 1") already say it.
  ['After dialling 988, press 2.', {}],
  ['After dialling 988, press 1. TTY: 711 then 988.', {}],
  ['Choose the mental health option (option 2).', {}],
  // The other number is a link of its own.
  ['In Buenos Aires City and Greater Buenos Aires dial 135 (free).', {}],
  ['Also 0800 111 0 222 or 116 123.', {}],
  ['Also 1800-89-14416.', {}],
  [
    'Also 0800 0113. In other countries 113 reaches another service.',
    { note: 'In other countries this number reaches another service.' },
  ],
  // Three mobile numbers that nothing else in the data backs.
  ['Also 912 802 669, 963 524 660, 930 712 500.', {}],
  [
    'Iwate, Miyagi, Fukushima: 0120-279-226. IP phones: 050-3655-0279.',
    { note: 'Iwate, Miyagi, Fukushima and IP phones have other numbers: see the website.' },
  ],
  [
    'From mobile phones only. Some phones (iOS) refuse tel: links with * or #: show the number as text too and offer Salud Responde.',
    { note: 'From mobile phones only.' },
  ],
  [
    'Dial from a phone in Bogotá; other cities use their own line.',
    { note: 'Dial from a phone in Bogotá; other cities use their own line.' },
  ],
  ['Option 1 for psychological help.', { note: 'Option 1 for psychological help.' }],
  ['Covers mainland and overseas France.', { note: 'Covers mainland and overseas France.' }],
  [
    'Does not accept calls with a hidden caller ID.',
    { note: 'Does not accept calls with a hidden caller ID.' },
  ],
  [
    'Navi Dial: charged; not reachable from some plans.',
    { note: 'Navi Dial: charged; not reachable from some plans.' },
  ],
  // Whoever taps a link holds a mobile, where this number does not work: the other one goes first.
  [
    '1553 works from landlines. Mobile: 0917-899-8727 (Globe/TM).',
    { note: 'From landlines only.', last: true },
  ],
]);

/**
 * @param {string | undefined} dialNote as it stands in the data
 * @param {string} where the line, for the message
 * @returns {{ note?: string, last?: boolean }} `last`: the line's other numbers come first
 * @throws Error for a note nobody has decided about
 */
export function dialNoteDecision(dialNote, where) {
  if (dialNote === undefined) return {};
  const decision = DECISIONS.get(dialNote);
  if (decision) return decision;
  throw new Error(
    `${where}: the dialling note "${dialNote}" is new, so nobody has decided what a reader sees of ` +
      'it. Add it to scripts/crisis-lines/notes.mjs.',
  );
}
