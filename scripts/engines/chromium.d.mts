import type { Engine } from '../../tests/engines/types.ts';

/** Starts Chromium. */
export function startChromium(installed: { path: string }): Promise<Engine>;
