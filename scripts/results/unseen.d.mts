import type { Tested } from '../engines/report.mjs';

export function unseen(engines: Tested[]): { pages: string; count: number; checks: string[] }[];
