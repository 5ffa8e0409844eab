import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import {
  type CrisisCountry,
  type CrisisOverride,
  resolveCrisisLines,
} from '../../crisis-lines/index.ts';
import { crisis as builtIn } from '../../i18n/en-US.ts';
import { asOneOf, warnOnce } from '../props/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { Directories } from './Directories.tsx';
import { Lead } from './Lead.tsx';
import { Line } from './Line.tsx';
import { Where } from './Where.tsx';

const VARIANTS = ['full', 'card', 'compact'] as const;

export interface CrisisBannerProps extends ComponentPropsWithoutRef<'aside'>, WordSettings {
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
  /**
   * Lines of your own in place of the built-in ones of `country`, shown with who vouches for them.
   * Checked like the built-in ones; whatever is wrong, the built-in lines stay.
   * @since 0.2.0
   */
  override?: CrisisOverride | undefined;
  /**
   * The moment at which opening hours are judged. Without it the banner names hours, and says of no
   * line that it is open or closed: server HTML may be read at any time.
   * @since 0.2.0
   */
  now?: Date | undefined;
  /**
   * `'full'` across the page, `'card'` in a text, `'compact'` in a footer: the ways to reach a line
   * and the emergency number, in as few lines as they need.
   * @default 'full'
   * @since 0.2.0
   */
  variant?: 'full' | 'card' | 'compact' | undefined;
  /**
   * Whether the reader can fold away what is said around the lines. The lines and numbers stay.
   * @default false
   * @since 0.2.0
   */
  collapsible?: boolean | undefined;
}

interface AroundProps {
  className: string;
  collapsible: boolean;
  title: string;
  children: ReactNode;
}

function warnOfOverride(override: unknown): void {
  const reason = 'is not used: the built-in lines are shown';
  const remedy =
    'Give the page’s own country, who vouches, a date, and lines that are all whole, each with a number, a text or a chat.';
  warnOnce('CrisisBanner override', override, reason, remedy);
}

/** What is said around the lines; folded by the browser itself where the page allows that. */
function Around({ className, collapsible, title, children }: AroundProps) {
  if (!collapsible) {
    return (
      <div className={className}>
        <p className="ek-crisis__title">{title}</p>
        {children}
      </div>
    );
  }
  return (
    <details className={className} open>
      <summary className="ek-crisis__title ek-crisis__summary">{title}</summary>
      {children}
    </details>
  );
}

/**
 * Someone to talk to: the country's crisis lines as links to call, text and chat, its emergency
 * number, and a way to other countries. Works without script and never throws. Shows only what two
 * published sources confirm; nobody has phoned the numbers. Renders an `<aside>`.
 * @since 0.1.0
 */
export const CrisisBanner = /* @__PURE__ */ forwardRef<HTMLElement, CrisisBannerProps>(
  function CrisisBanner(
    {
      country,
      wording,
      languages,
      audiences,
      override,
      now,
      variant,
      collapsible,
      locale,
      messages,
      className,
      children,
      ...rest
    },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'CrisisBanner');
    const own = wordsFor(words, 'crisis', builtIn);
    const support = resolveCrisisLines({
      country,
      languages: languages ?? [words.locale],
      audiences,
      override,
      now,
    });
    const shape = asOneOf(variant, VARIANTS) ?? 'full';
    const found = support.lines.length > 0;
    const brief = shape === 'compact';
    const unused = override && support.known && support.source === undefined;
    if (unused) warnOfOverride(override);
    const title = wording === 'suicide' ? own.suicide : own.distress;
    const lead = (
      <p className="ek-crisis__lead">
        <Lead support={support} words={words} />
      </p>
    );
    return (
      <aside
        aria-label={own.label}
        ref={ref}
        {...rest}
        className={className ? `ek-crisis ${className}` : 'ek-crisis'}
        data-variant={shape}
      >
        <div className="ek-crisis__inner">
          {brief || (
            <Around className="ek-crisis__words" collapsible={collapsible === true} title={title}>
              {found && lead}
            </Around>
          )}
          {/* Why there are only directories, and for which country, is never folded or left out. */}
          {found || lead}
          {found ? (
            <ul className="ek-crisis__lines">
              {support.lines.map((line) => (
                <Line key={line.id} line={line} words={words} />
              ))}
            </ul>
          ) : (
            <Directories directories={support.directories} />
          )}
          <Where support={support} words={words} />
          {children}
        </div>
      </aside>
    );
  },
);
