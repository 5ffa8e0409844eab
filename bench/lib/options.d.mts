export function options(args: string[]): { only?: 'widgets'; insist: boolean };
