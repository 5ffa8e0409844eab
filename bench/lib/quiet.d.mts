export function requireQuiet(machine: { load: number; cores: number; insist: boolean }): void;
