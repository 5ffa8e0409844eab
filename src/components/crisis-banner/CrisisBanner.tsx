import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type CrisisCountry, resolveCrisisLines } from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { Directories } from './Directories.tsx';
import { Lead } from './Lead.tsx';
import { Line } from './Line.tsx';
import { Where } from './Where.tsx';

export interface CrisisBannerProps
  extends Omit<ComponentPropsWithoutRef<'aside'>, 'children'>,
    WordSettings {
  /**
   * The country the page is for, from `evenkeel/crisis-lines`. Without it the banner says that it
   * does not know the country and shows international directories, never another country's line.
   */
  country?: CrisisCountry | undefined;
  /**
   * How plainly to speak: `'suicide'` on pages that discuss suicidal thoughts.
   * @default 'distress'
   */
  wording?: 'distress' | 'suicide' | undefined;
  /**
   * BCP 47 tags of what the readers understand, best first: chooses between a country's lines.
   * @default the locale
   */
  languages?: readonly string[] | undefined;
  /** Whom the page is for; lines made for them come first. */
  audiences?: readonly string[] | undefined;
}

/**
 * Someone to talk to: the country's crisis lines as links to call, text and chat, its emergency
 * number, and a way to other countries. Works without script and never throws. Shows only what two
 * published sources confirm; nobody has phoned the numbers. Renders an `<aside>`.
 * @since 0.1.0
 */
export const CrisisBanner = /* @__PURE__ */ forwardRef<HTMLElement, CrisisBannerProps>(
  function CrisisBanner(
    { country, wording, languages, audiences, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'CrisisBanner');
    const own = wordsFor(words, 'crisis', builtIn);
    const support = resolveCrisisLines({
      country,
      languages: languages ?? [words.locale],
      audiences,
    });
    return (
      <aside
        aria-label={own.label}
        ref={ref}
        {...rest}
        className={className ? `ek-crisis ${className}` : 'ek-crisis'}
      >
        <div className="ek-crisis__inner">
          <div className="ek-crisis__words">
            <p className="ek-crisis__title">{wording === 'suicide' ? own.suicide : own.distress}</p>
            <p className="ek-crisis__lead">
              <Lead support={support} words={words} />
            </p>
          </div>
          {support.lines.length > 0 ? (
            <ul className="ek-crisis__lines">
              {support.lines.map((line) => (
                <Line key={line.id} line={line} words={words} />
              ))}
            </ul>
          ) : (
            <Directories directories={support.directories} />
          )}
          <Where support={support} words={words} />
        </div>
      </aside>
    );
  },
);
