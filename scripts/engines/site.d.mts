/** Writes what every page that is looked at asks for into a folder. */
export function writeTools(folder: string): Promise<void>;
