'use client';
import { type KeyboardEvent, useContext, useEffect, useId, useRef, useState } from 'react';
import { fill, formatNumber } from '../../i18n/index.ts';
import { FaqContext } from './FaqContext.ts';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.ts';

interface Props {
  label: string;
  /** What is said of the result, with `{shown}` and `{total}`. */
  count: string;
  locale: string;
}

/** Without case and accents, so that nobody has to type them. */
const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Hides the items that lack one of the words and returns how many there are and stay. */
function show(items: NodeListOf<HTMLElement>, words: string[]): { shown: number; total: number } {
  let shown = 0;
  for (const item of items) {
    const text = words.length > 0 ? folded(item.textContent) : '';
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) shown += 1;
  }
  return { shown, total: items.length };
}

/** Enter would send the form that a page may have around the questions. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/**
 * Leaves only the questions whose words, or whose answer's, contain what is typed. It reads the
 * page itself, so that no text is sent twice. What is typed stays here: it may say what the reader
 * tells nobody, so neither history nor a spelling service gets it.
 */
export function FaqFilter({ label, count, locale }: Props) {
  const { unfilter } = useContext(FaqContext);
  const [query, setQuery] = useState('');
  const [result, setResult] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useBrowserLayoutEffect(() => {
    const faq = input.current?.closest('.ek-faq');
    const items = faq?.querySelectorAll<HTMLElement>('[data-faq-item]');
    if (!items) return;
    const words = folded(query).split(/\s+/).filter(Boolean);
    const { shown, total } = show(items, words);
    const values = { shown: formatNumber(shown, locale), total: formatNumber(total, locale) };
    setResult(words.length > 0 ? fill(count, values) : '');
  }, [query, count, locale]);

  useEffect(() => {
    unfilter.current = () => setQuery('');
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
