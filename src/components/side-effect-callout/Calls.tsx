import {
  type CrisisCountry,
  type CrisisLine,
  callHref,
  resolveCrisisLines,
  textHref,
} from '../../crisis-lines/index.ts';
import { sideEffect as builtIn, crisis as crisisWords } from '../../i18n/en-US.ts';
import { fill } from '../../i18n/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Props {
  country: CrisisCountry | undefined;
  emergency: boolean;
  topic: 'suicide' | undefined;
  words: Words;
}

interface Link {
  href: string | undefined;
  label: string;
  kind: 'emergency' | 'line';
}

function lineLinks({ call, text, name }: CrisisLine, words: Words): Link[] {
  const own = wordsFor(words, 'crisis', crisisWords);
  const { line } = wordsFor(words, 'sideEffect', builtIn);
  const link = (href: string | undefined, label: string): Link => ({
    kind: 'line',
    href,
    label: fill(line, { label, name }),
  });
  const { keyword = '', number = '' } = text ?? {};
  const texting = fill(keyword ? own.textKeyword : own.text, { number, keyword });
  return [
    ...(call ? [link(callHref(call), fill(own.call, { number: call.number }))] : []),
    ...(text ? [link(textHref(text), texting)] : []),
  ];
}

/**
 * The country's emergency numbers, and its crisis lines where suicide is spoken of, as links; words
 * alone when the country is not known. Never another country's number.
 */
export function Calls({ country, emergency, topic, words }: Props) {
  const own = wordsFor(words, 'sideEffect', builtIn);
  const support = resolveCrisisLines({ country, languages: [words.locale] });
  const numbers = emergency ? support.emergency : [];
  const links: Link[] = [
    ...numbers.map((item) => ({
      href: callHref(item),
      kind: 'emergency' as const,
      label: item.for
        ? fill(own.callFor, { number: item.number, use: item.for })
        : fill(own.call, { number: item.number }),
    })),
    ...(topic ? support.lines.flatMap((line) => lineLinks(line, words)) : []),
  ];
  if (links.length === 0) return <p className="ek-text">{own.noNumber}</p>;
  return (
    <ul className="ek-callout__calls">
      {links.map(({ href, label, kind }) => (
        <li key={label}>
          {href ? (
            <a className="ek-callout__call" data-kind={kind} href={href}>
              {label}
            </a>
          ) : (
            <strong>{label}</strong>
          )}
        </li>
      ))}
    </ul>
  );
}
