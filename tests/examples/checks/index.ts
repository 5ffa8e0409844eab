import { outline } from './outline.ts';
import { quiet } from './quiet.ts';
import type { Check } from './site.ts';
import { answersAreThere, crisisLinesAreThere } from './words.ts';

/** What only examples are asked, whatever they were built with; sameChecks.test.ts has the rest. */
export const checks: Check[] = [quiet, outline, crisisLinesAreThere, answersAreThere];
