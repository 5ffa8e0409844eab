// data/verifications.json: who verified which line, when and how.
import { dayOf } from './due.mjs';

const FILE = 'data/verifications.json';
const METHODS = ['phoned', 'mailed', "read the operator's live page"];
const HOURS_AHEAD = 14;

/**
 * Sorts the entries of the file into sound ones and problems, each with its remedy.
 * @param {unknown} entries the parsed file
 * @param {string[]} ids of every line in data/crisis-lines.json
 * @param {Date} now
 * @returns {{ sound: object[], problems: string[] }}
 */
export function checkVerifications(entries, ids, now) {
  if (!Array.isArray(entries)) {
    return { sound: [], problems: [`${FILE} is no list. Put its entries into [ ].`] };
  }
  // Somewhere on earth it is already this day, and somebody there may have phoned.
  const latest = dayOf(new Date(now.getTime() + HOURS_AHEAD * 3_600_000));
  const found = entries.map((entry, index) => problemsOf(entry, index, ids, latest));
  return {
    sound: entries.filter((_entry, index) => found[index].length === 0),
    problems: found.flat(),
  };
}

function problemsOf(entry, index, ids, latest) {
  const where = `${FILE}[${index}]`;
  if (typeof entry !== 'object' || entry === null) {
    return [`${where} is ${JSON.stringify(entry)} and no entry. ${FORM}`];
  }
  const { line, verifiedBy, verifiedAt, method, note } = entry;
  const say = (field, why) => `${where}.${field} is ${JSON.stringify(entry[field])}: ${why}`;
  return [
    !ids.includes(line) &&
      say(
        'line',
        'no line has this id. Take it from data/crisis-lines.json, for example "us-988".',
      ),
    !isText(verifiedBy) &&
      say(
        'verifiedBy',
        'nobody answers for it. Write the name of the person who verified the line.',
      ),
    !isDay(verifiedAt) && say('verifiedAt', `that is no date. Write the day as ${latest}.`),
    isDay(verifiedAt) &&
      verifiedAt > latest &&
      say(
        'verifiedAt',
        `that day is still to come. Write the day it was done, at latest ${latest}.`,
      ),
    !METHODS.includes(method) &&
      say('method', `that is no way to verify a line. Write one of: "${METHODS.join('", "')}".`),
    note !== undefined &&
      !isText(note) &&
      say('note', 'that is no text. Write words or leave it out.'),
  ].filter(Boolean);
}

const FORM = 'Write { "line", "verifiedBy", "verifiedAt", "method" }: see docs/crisis-lines.md.';

const isText = (value) => typeof value === 'string' && value.trim() !== '';

/** A day of the calendar, as 2026-11-25. */
function isDay(value) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === value;
}
