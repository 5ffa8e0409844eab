export function serve(folder: string, base?: string): Promise<{ url: string; close: () => void }>;
