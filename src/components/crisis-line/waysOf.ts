import { type CrisisLine, callHref, type PhoneNumber, textHref } from '../../crisis-lines/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { fillWhole } from './fillWhole.ts';

type Words = Messages['crisis'];

/** One way to reach a line: the words of its link, or words to dial by where phones refuse a link. */
export interface Way {
  kind: 'call' | 'text' | 'chat' | 'videophone';
  label: string;
  href?: string | undefined;
  /** Belongs right after the label and never inside the link: "then press 1". */
  note?: string | undefined;
}

const callWay = (call: PhoneNumber, { call: label }: Words): Way => ({
  kind: 'call',
  label: fillWhole(label, { number: call.number }),
  href: callHref(call),
  note: call.note,
});

function textWay(text: NonNullable<CrisisLine['text']>, own: Words): Way {
  const { number, keyword } = text;
  const label = keyword
    ? fillWhole(own.textKeyword, { keyword, number })
    : fillWhole(own.text, { number });
  return { kind: 'text', label, href: textHref(text) };
}

/** Every way to reach a line, the call first. */
export function waysOf(line: CrisisLine, own: Words): Way[] {
  const { call, otherCalls = [], text, chat, videophone } = line;
  const ways: Way[] = [call, ...otherCalls].flatMap((item) => (item ? [callWay(item, own)] : []));
  if (text) ways.push(textWay(text, own));
  if (chat) ways.push({ kind: 'chat', label: own.chat, href: chat });
  if (videophone) {
    const { number } = videophone;
    ways.push({ kind: 'videophone', label: fillWhole(own.videophone, { number }) });
  }
  return ways;
}
