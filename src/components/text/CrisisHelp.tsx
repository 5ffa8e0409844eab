import { internationalDirectories } from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { warnOnce } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { PRIVATE } from './InlineText.tsx';

/** What stands where suicide is spoken of and nobody passed crisis lines: never nothing. */
export function CrisisHelp({ owner, words }: { owner: string; words: Words }) {
  const remedy = 'Pass <CrisisLinks country={…} />.';
  warnOnce(`${owner} crisis`, undefined, 'is missing where suicide is spoken of', remedy);
  const own = wordsFor(words, 'crisis', builtIn);
  return (
    <a className="ek-link" href={internationalDirectories[0]?.url} {...PRIVATE}>
      {own.directory}
    </a>
  );
}
