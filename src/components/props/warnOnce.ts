import { inDevelopment } from './inDevelopment.ts';

const seen = new Set<string>();

/** JSON writes NaN and Infinity as null, which would hide what is wrong. */
const nameOddNumbers = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

function show(value: unknown): string {
  try {
    return JSON.stringify(value, nameOddNumbers) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function tell(where: string, value: unknown, why: string, remedy: string): void {
  const message = `Evenkeel: ${where} ${why}. ${remedy} Found: ${show(value)}`;
  if (seen.has(message)) return;
  seen.add(message);
  console.warn(message);
}

/**
 * Tells a developer, once and only in development, that something is wrong: where, the value, why,
 * and the remedy. Readers never see it.
 */
export function warnOnce(where: string, value: unknown, why: string, remedy: string): void {
  inDevelopment(() => tell(where, value, why, remedy));
}
