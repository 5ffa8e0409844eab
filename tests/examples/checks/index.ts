import { axeFindsNothing } from './axe.ts';
import { keyboardOpensAndCloses } from './keyboard.ts';
import { linkOpensAnswer } from './link.ts';
import { outline } from './outline.ts';
import { quiet } from './quiet.ts';
import type { Check } from './site.ts';
import { answersAreThere, crisisLinesAreThere } from './words.ts';

/** What every page of every example must do, whatever it was built with. */
export const checks: Check[] = [
  quiet,
  outline,
  crisisLinesAreThere,
  answersAreThere,
  axeFindsNothing,
  linkOpensAnswer,
  keyboardOpensAndCloses,
];
