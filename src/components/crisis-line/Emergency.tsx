import { createElement, Fragment } from 'react';
import { callHref, type EmergencyNumber } from '../../crisis-lines/index.ts';
import { formatChoice, type Messages } from '../../i18n/index.ts';
import { fillNodes } from '../text/index.ts';
import { fillWhole } from './fillWhole.ts';

interface Props {
  numbers: readonly EmergencyNumber[];
  own: Messages['crisis'];
  locale: string;
  /** Of each link. */
  className: string;
}

function Numbers({ numbers, own, locale, className }: Props) {
  const link = (emergency: EmergencyNumber | undefined) => {
    if (!emergency) return null;
    const { number, for: use } = emergency;
    return (
      <a className={className} href={callHref(emergency)}>
        {use ? fillWhole(own.emergencyFor, { number, use }) : number}
      </a>
    );
  };
  const parts = formatChoice(
    numbers.map(({ number }) => number),
    locale,
  ).map((part) => (typeof part === 'number' ? link(numbers[part]) : part));
  return createElement(Fragment, null, ...parts);
}

/** Whom to call in immediate danger. Where the page's own words have no place for it, after them. */
export function Emergency(props: Props) {
  const { emergency } = props.own;
  const message = emergency.includes('{number}') ? emergency : `${emergency} {number}`;
  return fillNodes(message, { number: <Numbers {...props} /> });
}
