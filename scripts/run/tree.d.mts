export function treeOf(folder: string): { commit?: string; changed: boolean };
