const seen = new Set<string>();

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/**
 * Tells a developer, once and only in development, that something is wrong: where, the value, why,
 * and the remedy. Readers never see it.
 */
export function warnOnce(where: string, value: unknown, why: string, remedy: string): void {
  if (process.env.NODE_ENV === 'production') return;
  const message = `Evenkeel: ${where} ${why}. ${remedy} Found: ${show(value)}`;
  if (seen.has(message)) return;
  seen.add(message);
  console.warn(message);
}
