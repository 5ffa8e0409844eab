import type { Engine } from '../../tests/engines/types.ts';

export function startChromium(found: { path: string }): Promise<Engine>;
