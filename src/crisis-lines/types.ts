/** Who a line is for, as the directory sorts them. `general`: anyone. */
export type CrisisAudience =
  | 'general'
  | 'children-and-young-people'
  | 'young-people'
  | 'deaf-and-hard-of-hearing'
  | 'lgbtq-youth'
  | 'men'
  | 'spanish-speakers'
  | 'veterans';

/**
 * A number to call, in one field: `number` is what the reader sees, `callHref()` makes the link from
 * the same digits.
 */
export interface PhoneNumber {
  /** As people write it where it is used: `0800 32 123`, `988`, `*4141`. Digits and spacing only. */
  number: string;
  /** Country calling code, for a number that is dialled in international form (E.164). */
  countryCode?: string;
  /** Digits at the start of `number` that the international form leaves out. */
  nationalPrefix?: string;
  /** Words that belong beside the number and never inside its link: `then press 1`. */
  note?: string;
  /** `false`: phones refuse a link to this number (a star code), so it is shown as text. */
  link?: false;
}

/** A number for emergencies. */
export interface EmergencyNumber {
  number: string;
  /** What answers, in English, where a country has several: `ambulance`. */
  for?: string;
}

/** A number to text. */
export interface TextNumber {
  number: string;
  /** Word the message starts with. It is printed; a link cannot carry it. */
  keyword?: string;
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Opening hours on some days. Times are `HH:MM`; `24:00` is midnight. */
export interface OpeningPeriod {
  days: readonly Weekday[];
  opens: string;
  /** Earlier than `opens` means on the next day. */
  closes: string;
}

/** Opening hours in the local time of the line, by IANA time zone. */
export interface OpeningHours {
  timeZone: string;
  periods: readonly OpeningPeriod[];
}

/**
 * A crisis line, cut down to what is confirmed: the line, its channels and its hours each by two
 * independent published sources. Nobody has phoned it for this directory.
 */
export interface CrisisLine {
  id: string;
  /** In the words of the operator. */
  name: string;
  audience: CrisisAudience;
  /** ISO 3166-2 codes of the only parts of the country it serves. */
  regions?: readonly string[];
  call?: PhoneNumber;
  /** Further numbers of the same line. */
  otherCalls?: readonly PhoneNumber[];
  text?: TextNumber;
  /** Address of an online chat. */
  chat?: string;
  /** Number to dial from a videophone, for sign language. Never a `tel:` link. */
  videophone?: { number: string };
  website: string;
  /** Of the phone where there is one: text and chat may close earlier. Absent when not confirmed. */
  hours?: '24/7' | OpeningHours;
  /** BCP 47 tags. */
  languages: readonly string[];
  /** As published, not confirmed a second time. Absent when not known. */
  cost?: 'free' | 'local-rate';
  /** Date of the newest source that shows the line, ISO. Not the date of a phone call. */
  sourceDate: string;
  status: 'confirmed';
}

/** Emergency numbers and crisis lines of one country. */
export interface CrisisCountry {
  /** ISO 3166-1 code. */
  country: string;
  /** In English. Always print the country beside its numbers: 113 and 988 mean other things elsewhere. */
  name: string;
  emergency: readonly EmergencyNumber[];
  lines: readonly CrisisLine[];
  /** Ids of the lines to show: all of them or none. Empty where no line is fit for everybody. */
  defaultLines: readonly string[];
  /** `defaultLines` are one service in several languages: show the reader’s, or all when none fits. */
  byLanguage?: true;
}

/** A page that lists lines by country. */
export interface CrisisDirectory {
  id: string;
  name: string;
  url: string;
}
