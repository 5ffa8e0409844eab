import { createElement } from 'react';
import type { ResolvedLine } from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { fill } from '../../i18n/index.ts';
import { PRIVATE } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { hoursText } from './hoursText.ts';
import { waysOf } from './waysOf.tsx';

interface Props {
  line: ResolvedLine;
  words: Words;
}

const language = (tag: string | undefined): string | undefined => tag?.split('-')[0];

/** One crisis line: its name, what is confirmed about it, and every way to reach it. */
export function Line({ line, words }: Props) {
  const own = wordsFor(words, 'crisis', builtIn);
  const { name, call, text, chat, hours, website } = line;
  const spoken = language(line.languages[0]);
  const said = hoursText(line, own, words.locale);
  // Hours are those of the phone: text and chat may close earlier.
  const open = said && call && (text || chat) ? fill(own.byPhone, { hours: said }) : said;
  return (
    <li className="ek-crisis__line">
      <p className="ek-crisis__name">
        {/* Isolated, or a number at its beginning moves to its end in a text from right to left. */}
        <bdi lang={spoken === language(words.locale) ? undefined : spoken}>{name}</bdi>
        {open && <span className="ek-crisis__detail"> {open}</span>}
      </p>
      {/* Before the number: "then press 1" is a part of reaching this line and no other. */}
      {call?.note && <p className="ek-crisis__note">{call.note}</p>}
      {createElement('div', { className: 'ek-crisis__actions' }, ...waysOf(line, own))}
      {hours !== '24/7' && (
        <p className="ek-crisis__note">
          <a className="ek-crisis__link" href={website} {...PRIVATE}>
            {own.website}
          </a>
        </p>
      )}
    </li>
  );
}
