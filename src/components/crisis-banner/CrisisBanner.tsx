import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import {
  type CrisisAudience,
  type CrisisCountry,
  type CrisisOverride,
  resolveCrisisLines,
} from '../../crisis-lines/index.ts';
import { warnOfUnused } from '../crisis-line/index.ts';
import { asAttributes, asNode, asOneOf, asText } from '../props/index.ts';
import { crisisWords, useWords, type WordSettings } from '../words/index.ts';
import { Around } from './Around.tsx';
import { Help } from './Help.tsx';
import { Lead } from './Lead.tsx';
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
  audiences?: readonly CrisisAudience[] | undefined;
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
    const own = crisisWords(words);
    const support = resolveCrisisLines({
      country,
      languages: languages ?? [words.locale],
      audiences,
      override,
      now,
    });
    warnOfUnused('CrisisBanner', { country, override }, support);
    const shape = asOneOf(variant, VARIANTS) ?? 'full';
    const parts = { support, own, locale: words.locale };
    const folds = collapsible === true;
    const around = shape !== 'compact' && (
      <Around
        collapsible={folds}
        lead={support.lines.length > 0 && <Lead {...parts} />}
        title={wording === 'suicide' ? own.suicide : own.distress}
      />
    );
    return (
      <aside
        aria-label={own.label}
        ref={ref}
        {...asAttributes(rest)}
        className={`ek-crisis ${asText(className)}`.trim()}
        data-variant={shape}
      >
        <div className="ek-crisis__inner">
          {!folds && around}
          <Help {...parts} />
          {/* After the lines: what folds takes the focus, and the way to somebody comes first. */}
          {folds && around}
          <Where {...parts} />
          {asNode(children)}
        </div>
      </aside>
    );
  },
);
