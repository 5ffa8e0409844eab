import { comparison, crisis, faq } from '../i18n/en-US.ts';
import { layOver, type Messages, type PartialMessages } from '../i18n/index.ts';
import type { WidgetName } from './options.ts';

type Words = Readonly<Record<`data-ek-${string}`, string>>;

/**
 * The words of the controls that a script adds to the HTML, in the language of the document: so a
 * script needs no catalogue, and each widget can have another language.
 */
export function controlWords(widget: WidgetName, messages: PartialMessages | undefined): Words {
  const of = <Name extends keyof Messages>(name: Name, builtIn: Messages[Name]) =>
    layOver(builtIn, messages?.[name]);
  if (widget === 'comparison') {
    const { show, onlyDifferent } = of('comparison', comparison);
    return { 'data-ek-show': show, 'data-ek-only-different': onlyDifferent };
  }
  if (widget === 'faq') {
    const { openAll, closeAll } = of('faq', faq);
    return { 'data-ek-open-all': openAll, 'data-ek-close-all': closeAll };
  }
  if (widget === 'crisis') {
    const { chooseOther, chooseFailed } = of('crisis', crisis);
    return {
      'data-ek-choose-other': chooseOther,
      'data-ek-choose-failed': chooseFailed,
    };
  }
  return {};
}
