import {
  callHref,
  type PhoneNumber,
  type ResolvedLine,
  textHref,
} from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { fill } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';
import { PRIVATE } from '../text/index.ts';
import { type Words, wordsFor } from '../words/index.ts';
import { hoursText } from './hoursText.ts';

interface Props {
  line: ResolvedLine;
  words: Words;
}

const language = (tag: string | undefined): string | undefined => tag?.split('-')[0];

/** A page's own words may not cost a reader the number: without its place it stands after them. */
function withNumber(message: unknown, values: { number: string; keyword?: string }): string {
  const words = fill(asText(message), values).trim();
  return words.includes(values.number) ? words : `${words} ${values.number}`.trim();
}

function Call({ call, label }: { call: PhoneNumber; label: string }) {
  const href = callHref(call);
  const words = withNumber(label, { number: call.number });
  // Some phones refuse a link to a star code, so that number is words to dial.
  if (!href) return <strong className="ek-crisis__dial">{words}</strong>;
  return (
    <a className="ek-crisis__action" data-primary="" href={href}>
      {words}
    </a>
  );
}

/** One crisis line: its name, what is confirmed about it, and every way to reach it. */
export function Line({ line, words }: Props) {
  const own = wordsFor(words, 'crisis', builtIn);
  const { name, call, otherCalls = [], text, chat, videophone, hours, website } = line;
  const spoken = language(line.languages[0]);
  const { number = '', keyword } = text ?? {};
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
      <div className="ek-crisis__actions">
        {[call, ...otherCalls].map(
          (item) => item && <Call call={item} key={item.number} label={own.call} />,
        )}
        {text && (
          <a className="ek-crisis__action" href={textHref(text)}>
            {keyword
              ? withNumber(own.textKeyword, { number, keyword })
              : withNumber(own.text, { number })}
          </a>
        )}
        {chat && (
          <a className="ek-crisis__action" href={chat} {...PRIVATE}>
            {own.chat}
          </a>
        )}
        {videophone && (
          <span className="ek-crisis__dial">
            {fill(own.videophone, { number: videophone.number })}
          </span>
        )}
      </div>
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
