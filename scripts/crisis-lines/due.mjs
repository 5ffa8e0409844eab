// When a line must be verified again (data/README.md, "Before any release").

const MAIN_COUNTRIES = 'US CA GB IE AU NZ DE FR ES IN BR JP'.split(' ');
const MONTHS = { main: 3, other: 6, latest: 12 };

/** Every line a banner may show, with its country's code. */
function shownLines(countries) {
  return countries.flatMap(({ country, lines }) =>
    lines.filter(({ banner }) => banner).map((line) => ({ country, ...line })),
  );
}

/**
 * How each shown line stands on a day, the one that was looked at longest ago first.
 * @param {object[]} countries as in data/crisis-lines.json
 * @param {object[]} verifications the sound entries of data/verifications.json
 * @param {Date} now
 */
export function standings(countries, verifications, now) {
  const today = dayOf(now);
  return shownLines(countries)
    .map((line) => standing(line, verifications, today))
    .sort((a, b) => a.date.localeCompare(b.date));
}

function standing(line, verifications, today) {
  const { country, id, name, website, verification: researched } = line;
  const verified = newestOf(verifications.filter((entry) => entry.line === id));
  // A person's word counts until something newer has been published.
  const counts = verified !== undefined && verified.verifiedAt >= researched.source_date;
  const date = counts ? verified.verifiedAt : researched.source_date;
  const dueOn = addMonths(date, MAIN_COUNTRIES.includes(country) ? MONTHS.main : MONTHS.other);
  const blocksOn = addMonths(date, MONTHS.latest);
  return {
    country,
    line: id,
    name,
    number: numberOf(line),
    date,
    ...(counts && { verifiedBy: verified.verifiedBy, method: verified.method }),
    sources: researched.sources,
    ...(researched.still_listed && { stillListed: researched.still_listed }),
    website,
    dueOn,
    blocksOn,
    state: today >= blocksOn ? 'too old' : today >= dueOn ? 'due' : 'in date',
  };
}

function newestOf(entries) {
  return [...entries].sort((a, b) => b.verifiedAt.localeCompare(a.verifiedAt))[0];
}

/** What a person dials, texts or opens to verify the line. */
function numberOf({ phone, sms, videophone, chat_url: chat }) {
  const text = sms && `text ${sms.keyword ? `${sms.keyword} to ` : ''}${sms.number}`;
  const numbers = [phone?.display, text, videophone?.display].filter(Boolean);
  return numbers.join('; ') || chat;
}

/** @param {Date} date */
export function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

/** The same day some months later; the last day of the month where that month is too short. */
export function addMonths(day, months) {
  const [year, month, date] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))));
}
