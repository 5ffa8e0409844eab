// What the checks ask the page itself, as the global `inPage`: functions that are sent to a page
// reach nothing but its globals.
import * as answers from './answers.ts';
import * as axe from './axe.ts';
import * as elements from './elements.ts';
import * as focus from './focus.ts';
import * as ibm from './ibm.ts';
import * as language from './language.ts';
import * as looks from './looks.ts';
import * as overflow from './overflow.ts';
import * as paper from './paper.ts';
import * as settled from './settled.ts';
import * as table from './table.ts';
import * as targets from './targets.ts';
import * as widgets from './widgets.ts';

const all = {
  ...answers,
  ...axe,
  ...elements,
  ...focus,
  ...ibm,
  ...language,
  ...looks,
  ...overflow,
  ...paper,
  ...settled,
  ...table,
  ...targets,
  ...widgets,
};

declare global {
  var inPage: typeof all;
}

globalThis.inPage = all;
