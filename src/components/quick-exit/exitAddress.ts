import { isSafeHref } from '../../content/index.ts';
import { asText, warnOnce } from '../props/index.ts';

/** What nobody can take offence at, in every country, without asking anybody for it. */
const BLANK = 'about:blank';

const LEAVES = /^(?:https:|\/)/i;

function isAddress(href: string): boolean {
  try {
    return isSafeHref(href) && LEAVES.test(href) && new URL(href, 'https://page.invalid') !== null;
  } catch {
    return false;
  }
}

/** Where the reader goes: the author's page, or an empty one. Whatever was given, there is a way out. */
export function exitAddress(href: unknown): string {
  const address = asText(href);
  if (isAddress(address)) return address;
  const remedy = 'Write "https://…" or a path of your own site, "/…".';
  warnOnce('QuickExit href', href, 'leads nowhere, so readers get an empty page', remedy);
  return BLANK;
}
