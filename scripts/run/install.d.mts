export function isInstalled(folder: string): boolean;
export function installMissing(folder: string): Promise<string | undefined>;
