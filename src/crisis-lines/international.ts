// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.
import type { CrisisDirectory } from './types.ts';

/**
 * Pages that list lines by country, Find A Helpline first: for a reader whose country is not known
 * or has no line here, or who is somewhere else.
 */
export const internationalDirectories: readonly CrisisDirectory[] = [
  { id: 'findahelpline', name: 'Find A Helpline', url: 'https://findahelpline.com' },
  { id: 'befrienders', name: 'Befrienders Worldwide', url: 'https://befrienders.org' },
  {
    id: 'iasp',
    name: 'IASP crisis centres and helplines',
    url: 'https://www.iasp.info/crisis-centres-helplines/',
  },
];
