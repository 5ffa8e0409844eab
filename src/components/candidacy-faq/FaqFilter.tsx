'use client';
import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from 'react';
import { fill, formatNumber } from '../../i18n/index.ts';
import { useBrowserLayoutEffect } from '../running/index.ts';
import { FaqContext } from './FaqContext.ts';
import { matches, searchWords } from './search.ts';

interface Props {
  label: string;
  /** What is said of the result, with `{shown}` and `{total}`. */
  count: string;
  /** What is said when nothing matches. */
  none: string;
  /** What is said when questions stay that do not match. */
  kept: string;
  locale: string;
}

/** Enter would send the form that a page may have around the questions. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** Out of sight, but not of find in page. */
function setShown(item: HTMLElement, shown: boolean): void {
  if (shown) item.removeAttribute('hidden');
  else item.setAttribute('hidden', 'until-found');
}

const itemsOf = (faq: HTMLElement | null): HTMLElement[] => [
  ...(faq?.querySelectorAll<HTMLElement>('[data-faq-item]') ?? []),
];

/** Who should not have it is out of sight for nobody. */
const isKept = (item: HTMLElement): boolean =>
  item.querySelector('[data-group="should-not"]') !== null;

/**
 * Leaves only the questions that contain what is typed, and those that say who should not have it.
 * It reads the page itself, so that no text is sent twice. What is typed stays here: it may say
 * what the reader tells nobody, so neither history nor a spelling service gets it.
 */
export function FaqFilter({ label, count, none, kept, locale }: Props) {
  const { unfilter } = useContext(FaqContext);
  const [query, setQuery] = useState('');
  const [result, setResult] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const faq = useRef<HTMLElement | null>(null);
  const id = useId();

  // After every rendering, because the questions may have changed.
  useBrowserLayoutEffect(() => {
    faq.current = input.current?.closest<HTMLElement>('.ek-faq') ?? null;
    const words = searchWords(query);
    const items = itemsOf(faq.current);
    const found = items.filter((item) => matches(item, words));
    const shown = items.filter((item) => found.includes(item) || isKept(item));
    for (const item of items) setShown(item, shown.includes(item));
    const number = (value: number) => formatNumber(value, locale);
    const values = { shown: number(shown.length), total: number(items.length) };
    const said = [
      found.length === 0 ? none : fill(count, values),
      shown.length > found.length ? kept : '',
    ];
    setResult(words.length > 0 ? said.filter(Boolean).join(' ') : '');
  });

  useEffect(() => {
    const clear = () => setQuery('');
    const reveal = ({ target }: Event) => {
      if (target instanceof Element && target.matches('[data-faq-item]')) clear();
    };
    const root = faq.current;
    unfilter.current = clear;
    root?.addEventListener('beforematch', reveal);
    return () => {
      root?.removeEventListener('beforematch', reveal);
      for (const item of itemsOf(root)) setShown(item, true);
    };
  }, [unfilter]);

  return (
    <div className="ek-faq__filter">
      <label className="ek-faq__filter-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={input}
        autoComplete="off"
        className="ek-faq__filter-input"
        id={id}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={keepEnter}
        spellCheck={false}
        type="search"
        value={query}
      />
      <p className="ek-faq__filter-count" role="status">
        {result}
      </p>
    </div>
  );
}
