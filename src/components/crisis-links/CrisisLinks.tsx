import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import {
  type CrisisCountry,
  type CrisisLine,
  type CrisisOverride,
  callHref,
  resolveCrisisLines,
  textHref,
} from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { fill, type Messages } from '../../i18n/index.ts';
import { PRIVATE } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';

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

function Ways({ line, own }: { line: CrisisLine; own: Messages['crisis'] }) {
  const { call, text, chat } = line;
  const { keyword = '', number = '' } = text ?? {};
  const ways: [label: string, href: string | undefined][] = [
    ...(call
      ? [[fill(own.call, { number: call.number }), callHref(call)] as [string, string]]
      : []),
    ...(text
      ? [
          [fill(keyword ? own.textKeyword : own.text, { number, keyword }), textHref(text)] as [
            string,
            string,
          ],
        ]
      : []),
    ...(chat ? [[own.chat, chat] as [string, string]] : []),
  ];
  return ways.map(([label, href]) => (
    <li key={label}>
      {href ? (
        <a className="ek-crisis-links__link" href={href} {...PRIVATE}>
          {label}
        </a>
      ) : (
        <strong>{label}</strong>
      )}
    </li>
  ));
}

/**
 * Crisis lines in a few words, for the place where a text speaks of suicide (rule SM-04). Where
 * the country or its lines are not known, the directories; never another country's number.
 * Renders a `<div>`.
 * @since 0.1.0
 */
export const CrisisLinks = /* @__PURE__ */ forwardRef<HTMLDivElement, CrisisLinksProps>(
  function CrisisLinks(
    { country, languages, override, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'CrisisLinks');
    const own = wordsFor(words, 'crisis', builtIn);
    const support = resolveCrisisLines({
      country,
      languages: languages ?? [words.locale],
      override,
    });
    const { lines, directories } = support;
    const [directory] = directories;
    const classes = className ? `ek-crisis-links ${className}` : 'ek-crisis-links';
    return (
      <div ref={ref} {...rest} className={classes}>
        {lines.map((line) => (
          <div key={line.id}>
            <p className="ek-crisis-links__name">{line.name}</p>
            <ul className="ek-crisis-links__ways">
              <Ways line={line} own={own} />
            </ul>
          </div>
        ))}
        {lines.length === 0 && directory && (
          <a className="ek-crisis-links__link" href={directory.url} {...PRIVATE}>
            {own.directory}
          </a>
        )}
      </div>
    );
  },
);
