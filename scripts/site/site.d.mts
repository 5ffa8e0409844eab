/**
 * Writes the whole site: static files that work below any path of any server.
 * @param out folder to write to; what it held before is removed
 * @returns how many pages of documentation there are
 */
export function writeSite(out: string): Promise<number>;
