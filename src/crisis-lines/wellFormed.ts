// A country can come from anywhere (a CMS, a script without types), so nothing in it is believed.
import { callHref, textHref } from './links.ts';
import type {
  CrisisCountry,
  CrisisLine,
  EmergencyNumber,
  OpeningHours,
  OpeningPeriod,
  PhoneNumber,
  TextNumber,
} from './types.ts';

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const matches =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && pattern.test(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const one =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
/** A check for every field of a type: one added to the type does not compile here without. */
type Checks<Type> = { readonly [Field in keyof Type]-?: Check };

const refused = <Type>(checks: Checks<Type>, value: Readonly<Record<string, unknown>>) =>
  Object.entries<Check>(checks).find(([field, check]) => !check(value[field]))?.[0];

const fits =
  <Type>(checks: Checks<Type>): Check =>
  (value) =>
    isObject(value) && refused(checks, value) === undefined;

const isText = matches(/\S/);
const isCode = matches(/^[A-Z]{2}$/);
const isPage = matches(/^https:\/\/[^\s"'<>]+$/);
const isCallNumber: Check = (number) => callHref({ number: number as string }) !== undefined;
const isTextNumber: Check = (number) => textHref({ number: number as string }) !== undefined;

const isCall = fits<PhoneNumber>({
  number: isCallNumber,
  countryCode: maybe(matches(/^\d+$/)),
  nationalPrefix: maybe(matches(/^\d+$/)),
  note: maybe(isText),
  link: one(undefined, false),
});

const isHours = fits<OpeningHours>({
  timeZone: isText,
  periods: listOf(fits<OpeningPeriod>({ days: listOf(isText), opens: isText, closes: isText })),
});

const LINE: Checks<CrisisLine> = {
  id: isText,
  name: isText,
  audience: isText,
  regions: maybe(listOf(isText)),
  call: maybe(isCall),
  otherCalls: maybe(listOf(isCall)),
  text: maybe(fits<TextNumber>({ number: isTextNumber, keyword: maybe(isText) })),
  chat: maybe(isPage),
  videophone: maybe(fits<{ number: string }>({ number: isTextNumber })),
  website: isPage,
  hours: (hours) => one(undefined, '24/7')(hours) || isHours(hours),
  languages: listOf(isText),
  cost: one(undefined, 'free', 'local-rate'),
  sourceDate: isText,
  status: one('confirmed'),
};

/** Whether a line can be shown as it is: all words and numbers in place, only safe links. */
const isLine = /* @__PURE__ */ fits(LINE);

/** The first field of a line that cannot be shown; none of a line that is whole. */
export const refusedField = (line: Readonly<Record<string, unknown>>): string | undefined =>
  refused(LINE, line);

const isEmergency = fits<EmergencyNumber>({ number: isCallNumber, for: maybe(isText) });

/** The items of a list that pass their check; an empty list for what is no list. */
const passing = <Item>(list: unknown, check: Check): Item[] =>
  Array.isArray(list) ? list.filter(check) : [];

/**
 * The country without anything that cannot be shown or called; nothing when it is no country or
 * has no emergency number left. Of default lines all must be whole, or there are none.
 */
export function wellFormedCountry(value: unknown): CrisisCountry | undefined {
  if (!isObject(value)) return undefined;
  const { country, name, byLanguage } = value;
  const emergency = passing<EmergencyNumber>(value.emergency, isEmergency);
  if (!isCode(country) || !isText(name) || emergency.length === 0) return undefined;
  const lines = passing<CrisisLine>(value.lines, isLine);
  const wanted = passing<string>(value.defaultLines, () => true);
  const whole = wanted.every((id) => lines.some((line) => line.id === id));
  return {
    country,
    name,
    emergency,
    lines,
    defaultLines: whole ? wanted : [],
    ...(byLanguage === true && { byLanguage }),
  };
}
