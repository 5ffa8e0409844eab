import { crisisWords, type Words, wordsFor } from '../components/words/index.ts';
import { comparison, faq, sideEffect } from '../i18n/en-US.ts';
import { lineWords } from './lineWords.ts';
import type { WidgetName } from './options.ts';

type Attributes = Readonly<Record<`data-ek-${string}`, string>>;

const ofWidget: Record<WidgetName, (words: Words) => Attributes> = {
  comparison(words) {
    const { show, onlyDifferent } = wordsFor(words, 'comparison', comparison);
    return { 'data-ek-show': show, 'data-ek-only-different': onlyDifferent };
  },
  faq(words) {
    const { openAll, closeAll } = wordsFor(words, 'faq', faq);
    return { 'data-ek-open-all': openAll, 'data-ek-close-all': closeAll };
  },
  'side-effects'(words) {
    const { call, callFor } = wordsFor(words, 'sideEffect', sideEffect);
    return { 'data-ek-call': call, 'data-ek-call-for': callFor };
  },
  crisis(words) {
    const { chooseOther, chooseFailed } = crisisWords(words);
    return { 'data-ek-choose-other': chooseOther, 'data-ek-choose-failed': chooseFailed };
  },
  guide: () => ({}),
};

/**
 * The words of what a script adds to the HTML, in the language of the document: so a script needs no
 * catalogue, and each widget can have another language.
 */
export function controlWords(widget: WidgetName, words: Words): Attributes {
  if (widget === 'guide') return {};
  return { ...ofWidget[widget](words), 'data-ek-words': lineWords(words, widget === 'crisis') };
}
