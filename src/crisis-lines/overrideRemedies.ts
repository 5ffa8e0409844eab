const NUMBERS =
  'Write each number as it is dialled in the country: digits and spacing, no “+”, no `countryCode`, no `nationalPrefix`.';
const PAGE = 'Write an address that begins with “https://”.';

/** What to write in the field that is refused. */
const REMEDIES: Readonly<Record<string, string>> = {
  country: 'Give lines of the country that is shown.',
  source: 'Write who vouches for the lines, as readers shall see it.',
  date: 'Write the day on which they were checked, such as “2026-11-20”.',
  lines: 'Give a list of at least one line.',
  call: NUMBERS,
  otherCalls: NUMBERS,
  text: NUMBERS,
  videophone: NUMBERS,
  chat: PAGE,
  website: PAGE,
  hours:
    'Write “24/7”, or a `timeZone` such as “Europe/London” and `periods` with `days` such as “mon” and times such as “09:00”.',
};

const LINE = 'Give a line with `id`, `name`, `website` and a `call`, a `text` or a `chat`.';

/** What to write at the path where lines of a site's own are refused (`.lines[0].call`). */
export const remedyFor = (path: string): string => REMEDIES[path.match(/\w+$/)?.[0] ?? ''] ?? LINE;
