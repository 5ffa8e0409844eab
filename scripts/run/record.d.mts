export function writeRecord(
  name: string,
  found: { chosen: string[]; [more: string]: unknown },
): void;
