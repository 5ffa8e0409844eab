import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import {
  type CrisisCountry,
  type CrisisOverride,
  resolveCrisisLines,
} from '../../crisis-lines/index.ts';
import { Emergency, warnOfUnused } from '../crisis-line/index.ts';
import { asAttributes, asText } from '../props/index.ts';
import { PRIVATE } from '../text/index.ts';
import { crisisWords, useWords, type WordSettings } from '../words/index.ts';
import { LinksOfLine } from './LinksOfLine.tsx';

export interface CrisisLinksProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** The country the page is for, from `evenkeel/crisis-lines`; without it, the directories. */
  country?: CrisisCountry | undefined;
  /**
   * BCP 47 tags of what the readers understand, best first.
   * @default the locale
   */
  languages?: readonly string[] | undefined;
  /**
   * Lines of your own, as in `CrisisBanner`: where the banner has them, these links have them too.
   * @since 0.2.0
   */
  override?: CrisisOverride | undefined;
}

/**
 * Crisis lines in a few words, for the place where a text speaks of suicide (rule SM-04). Where a
 * country has no confirmed line, a directory and its emergency number; where the country is not
 * known, a directory, and never another country's number. Renders a `<div>`.
 * @since 0.1.0
 */
export const CrisisLinks = /* @__PURE__ */ forwardRef<HTMLDivElement, CrisisLinksProps>(
  function CrisisLinks(
    { country, languages, override, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'CrisisLinks');
    const own = crisisWords(words);
    const support = resolveCrisisLines({
      country,
      languages: languages ?? [words.locale],
      override,
    });
    warnOfUnused('CrisisLinks', { country, override }, support);
    const { lines, emergency } = support;
    const [directory] = lines.length > 0 ? [] : support.directories;
    return (
      <div
        ref={ref}
        {...asAttributes(rest)}
        className={`ek-crisis-links ${asText(className)}`.trim()}
      >
        {lines.map((line) => (
          <LinksOfLine key={line.id} line={line} locale={words.locale} own={own} />
        ))}
        {directory && (
          <a className="ek-crisis-links__link" href={directory.url} {...PRIVATE}>
            {own.directory}
          </a>
        )}
        {directory && emergency.length > 0 && (
          <p className="ek-crisis-links__detail">
            <Emergency
              className="ek-crisis-links__number"
              locale={words.locale}
              numbers={emergency}
              own={own}
            />
          </p>
        )}
      </div>
    );
  },
);
