/**
 * Serves a folder below `base` on a free port of this machine.
 * @returns `url` ends with `base`
 */
export function serve(folder: string, base?: string): Promise<{ url: string; close: () => void }>;
