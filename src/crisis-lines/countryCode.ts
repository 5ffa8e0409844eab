/**
 * A country’s code as people write it, in capitals or not; UK is GB. Of an object, that of its
 * `country`. Nothing when there is none; whether any country has it is for others to judge.
 */
export function countryCode(value: unknown): string | undefined {
  try {
    const { country = value } = Object(value) as { country?: unknown };
    if (typeof country !== 'string') return undefined;
    const code = country.trim().toUpperCase();
    return code === 'UK' ? 'GB' : code;
  } catch {
    // What throws when it is read names no country.
    return undefined;
  }
}
