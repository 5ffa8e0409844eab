import type { CrisisCountry, CrisisSupport } from '../../crisis-lines/index.ts';
import type { Messages } from '../../i18n/index.ts';

/** What is drawn, and with which words. */
export interface Drawn {
  support: CrisisSupport & { country: CrisisCountry };
  own: Messages['crisis'];
  locale: string;
}
