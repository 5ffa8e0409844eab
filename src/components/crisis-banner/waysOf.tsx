import type { ReactNode } from 'react';
import {
  callHref,
  type PhoneNumber,
  type ResolvedLine,
  textHref,
} from '../../crisis-lines/index.ts';
import { fill, type Messages } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';
import { PRIVATE } from '../text/index.ts';

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

function waysTo(
  { call, otherCalls = [], text, chat, videophone }: ResolvedLine,
  own: Messages['crisis'],
): ReactNode[] {
  const { number = '', keyword } = text ?? {};
  const [label, values] = keyword ? [own.textKeyword, { number, keyword }] : [own.text, { number }];
  return [
    ...[call, ...otherCalls].map((item) => item && <Call call={item} label={own.call} />),
    text && (
      <a className="ek-crisis__action" href={textHref(text)}>
        {withNumber(label, values)}
      </a>
    ),
    chat && (
      <a className="ek-crisis__action" href={chat} {...PRIVATE}>
        {own.chat}
      </a>
    ),
    videophone && (
      <span className="ek-crisis__dial">{fill(own.videophone, { number: videophone.number })}</span>
    ),
  ];
}

/** With spaces between them, for where no stylesheet sets them apart. */
const apart = (ways: readonly ReactNode[]): ReactNode[] =>
  ways.filter(Boolean).flatMap((way, index) => (index === 0 ? [way] : [' ', way]));

/** Every way to reach a line, the phone first, as nodes to spread. */
export const waysOf = (line: ResolvedLine, own: Messages['crisis']): ReactNode[] =>
  apart(waysTo(line, own));
