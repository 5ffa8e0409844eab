export const sourceAlias: Record<string, string>;
