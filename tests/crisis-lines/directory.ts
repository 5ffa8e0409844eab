import { readFileSync } from 'node:fs';
import * as modules from '../../src/crisis-lines/countries/index.ts';
import type { CrisisCountry, CrisisLine, PhoneNumber } from '../../src/crisis-lines/index.ts';

interface DataPhone {
  display: string;
  tel: string;
  tel_reliable?: boolean;
  status?: string;
}

export interface DataLine {
  id: string;
  banner: boolean;
  phone?: DataPhone;
  phone_alternatives?: DataPhone[];
  phone_local?: DataPhone;
  videophone?: { number: string };
  sms?: { number: string; keyword?: string };
  chat_url?: string;
  website: string;
  hours: '24/7' | { timezone: string; periods: unknown[] } | null;
  languages: string[];
  verification: {
    status: string;
    source_date: string;
    hours_status: string;
    channels?: Partial<Record<Channel, string>>;
  };
}

export type Channel = 'phone' | 'sms' | 'chat_url' | 'videophone';

interface DataCountry {
  country: string;
  name: string;
  emergency: string[];
  banner_default: string | null;
  banner_group?: string[];
  lines: DataLine[];
}

export interface Retired {
  country: string;
  number: string;
  kind: string;
}

interface Data {
  countries: DataCountry[];
  retired: Retired[];
  international_fallback: { name: string; url: string }[];
}

/** The reviewed data, as it is. */
export const data: Data = JSON.parse(
  readFileSync(new URL('../../data/crisis-lines.json', import.meta.url), 'utf8'),
);

/** Every country as a page imports it, by its code. */
export const countries: Readonly<Record<string, CrisisCountry>> = modules;

export function country(code: string): CrisisCountry {
  const found = countries[code];
  if (!found) throw new Error(`no country ${code}`);
  return found;
}

export function line(id: string): CrisisLine {
  const found = country(id.slice(0, 2).toUpperCase()).lines.find((one) => one.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}

/** Every number of a line that can be called. */
export function callsOf({ call, otherCalls = [] }: CrisisLine): PhoneNumber[] {
  return call ? [call, ...otherCalls] : [];
}

/** Every text anywhere inside a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
