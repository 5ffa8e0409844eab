import { createElement } from 'react';
import { citationNodes, inlineNodes } from '../text/index.ts';
import type { Inner } from './inner.ts';

/** What nobody knows yet, in the main flow of the page (rule RC-11). */
export function Unknowns({ guide, sources, words }: Inner) {
  const text = { sources, words };
  const points = guide.unknowns.points.map((point) =>
    createElement(
      'li',
      { key: point.text },
      ...inlineNodes(point.text, text),
      ...citationNodes(point.sourceIds, text),
    ),
  );
  return <ul className="ek-list">{points}</ul>;
}
