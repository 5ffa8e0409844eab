// The data, cut down to what a reader may be shown (data/crisis-lines.json, meta.banner_rule).
import { callsOf } from './calls.mjs';

/** A country as `src/crisis-lines/types.ts` describes it. */
export function publishCountry({ country, name, lines, ...rest }) {
  const published = lines.filter(({ banner }) => banner).map(publishLine);
  // A line none of whose channels is confirmed would be a name that nobody can reach.
  const reachable = published.filter(
    ({ call, text, chat, videophone }) => call ?? text ?? chat ?? videophone,
  );
  return {
    country,
    name,
    emergency: emergencyOf(rest),
    lines: reachable,
    ...defaultsOf(rest, reachable, country),
  };
}

function publishLine(line) {
  const { verification } = line;
  if (verification.status !== 'confirmed') {
    throw new Error(
      `${line.id}: "banner" is true but the status is "${verification.status}". Only a confirmed ` +
        'line may be shown: confirm it, or set "banner" to false in data/crisis-lines.json.',
    );
  }
  const may = (channel) => (verification.channels?.[channel] ?? 'confirmed') === 'confirmed';
  const [call, ...otherCalls] = may('phone') ? callsOf(line) : [];
  return {
    id: line.id,
    name: line.name,
    audience: line.audience,
    ...(line.region && { regions: line.region.split(', ') }),
    ...(call && { call }),
    ...(otherCalls.length > 0 && { otherCalls }),
    ...(line.sms && may('sms') && { text: line.sms }),
    ...(line.chat_url && may('chat_url') && { chat: https(line.chat_url, line.id) }),
    ...(line.videophone && may('videophone') && videophoneOf(line)),
    website: https(line.website, line.id),
    ...(verification.hours_status === 'confirmed' && hoursOf(line.hours)),
    languages: line.languages,
    ...costOf(line, call),
    sourceDate: verification.source_date,
    status: 'confirmed',
  };
}

// Its `fallback` is left out: that number is retired for everybody else.
const videophoneOf = ({ videophone: { number } }) => ({ videophone: { number } });

/** The cost is that of the number the data names first; of another number nothing is known. */
function costOf({ cost, phone }, call) {
  const known = cost !== 'unknown' && (!call || phone.display.startsWith(call.number));
  return known ? { cost } : {};
}

function hoursOf(hours) {
  if (!hours) return {};
  if (typeof hours === 'string') return { hours };
  const { timezone: timeZone, periods } = hours;
  return { hours: { timeZone, periods } };
}

function emergencyOf({ emergency, emergency_detail: details = [] }) {
  return emergency.map((number) => {
    const use = details.find((detail) => detail.number === number)?.for;
    if (!use) return { number };
    // "(150 in some areas)" goes: a number stands in no words that belong to another number's link.
    return { number, for: use.replace(/ \([^)]*\d[^)]*\)/, '') };
  });
}

/** The lines a banner shows together, or those of a group to choose from by language. */
function defaultsOf({ banner_default: main, banner_group: group }, lines, country) {
  const ids = group ?? (main ? [main] : []);
  const missing = ids.filter((id) => !lines.some((line) => line.id === id));
  if (missing.length > 0) {
    throw new Error(
      `${country}: the default line "${missing.join('", "')}" may not be shown. Name lines with ` +
        '"banner": true and a confirmed channel in data/crisis-lines.json.',
    );
  }
  if (group) return { defaultLines: ids, byLanguage: true };
  return { defaultLines: [...ids, ...besideStarCode(ids, lines)] };
}

/** A star code is text on many phones, so a line that can be tapped stands beside it. */
function besideStarCode(ids, lines) {
  const main = lines.find(({ id }) => id === ids[0]);
  if (main?.call?.link !== false) return [];
  const second = lines.find(
    ({ id, audience, call }) =>
      id !== main.id && audience === 'general' && call && !('link' in call),
  );
  return second ? [second.id] : [];
}

/** The directory pages for every country, the first one first. */
export function publishDirectories(fallback) {
  return fallback.map(({ id, name, url }) => ({ id, name, url: https(url, id) }));
}

function https(url, where) {
  if (url.startsWith('https://')) return url;
  throw new Error(`${where}: "${url}" does not start with https://. Correct it in the data.`);
}
