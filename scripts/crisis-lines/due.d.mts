/** The part of a line in data/crisis-lines.json that is read. */
export interface ResearchedLine {
  id: string;
  name: string;
  banner: boolean;
  website: string;
  phone?: { display: string };
  sms?: { number: string; keyword?: string };
  videophone?: { display: string };
  chat_url?: string;
  verification: { source_date: string; sources: string[]; still_listed?: string };
}

/** A country in data/crisis-lines.json. */
export interface ResearchedCountry {
  country: string;
  lines: ResearchedLine[];
}

/** An entry of data/verifications.json. */
export interface Verification {
  /** Id of the line in data/crisis-lines.json. */
  line: string;
  /** Name of the person who answers for it. */
  verifiedBy: string;
  /** The day it was done, ISO. */
  verifiedAt: string;
  method: 'phoned' | 'mailed' | "read the operator's live page";
  note?: string;
}

/** How a line stands on a day. Dates are ISO. */
export interface Standing {
  country: string;
  line: string;
  name: string;
  number: string;
  /** When a person verified it last; the date of its newest source when nobody did since. */
  date: string;
  verifiedBy?: string;
  method?: Verification['method'];
  sources: string[];
  /** A day on which Wikipedia’s list of crisis lines showed the number. */
  stillListed?: string;
  website: string;
  dueOn: string;
  /** From this day on it blocks a release. */
  blocksOn: string;
  state: 'too old' | 'due' | 'in date';
}

export function standings(
  countries: readonly ResearchedCountry[],
  verifications: readonly Verification[],
  now: Date,
): Standing[];
export function dayOf(date: Date): string;
export function addMonths(day: string, months: number): string;
