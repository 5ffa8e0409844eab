import {
  type ComponentPropsWithoutRef,
  createElement,
  forwardRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import { type SideEffect, type Source, severities } from '../../content/index.ts';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import { sideEffect as builtIn } from '../../i18n/en-US.ts';
import type { Messages } from '../../i18n/index.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { icon, severityIcons } from '../icon/index.ts';
import { asObject, asOneOf, asText } from '../props/index.ts';
import { CrisisHelp, inlineNodes } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { adviceElement } from './advice.ts';
import { callsElement } from './calls.tsx';
import { figuresElement } from './figures.ts';

export interface SideEffectCalloutProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    WordSettings {
  /** What can happen, how often, and what to do. */
  sideEffect: SideEffect;
  /** Level of the callout's heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** Sources that the callout cites. Without them no citation marks are shown. */
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in a callout whose topic is suicide. */
  crisis?: ReactNode;
  /** Country whose emergency number an emergency shows; from `evenkeel/crisis-lines`. */
  country?: CrisisCountry | undefined;
  /**
   * Whether the numbers are drawn as well. On a page draw all of them or none (rule IA-11).
   * @default true
   * @since 0.2.0
   */
  picture?: boolean | undefined;
}

/** How much it matters, in the heading's own words, and its name. */
function headElement(
  { severity, name }: Partial<SideEffect>,
  level: HeadingLevel,
  own: Messages['sideEffect'],
): ReactElement {
  const known = asOneOf(severity, severities);
  return (
    <div className="ek-callout__head">
      {icon(known ? severityIcons[known] : '', 'ek-callout__icon')}
      {headingElement(
        level,
        'SideEffectCallout',
        { className: 'ek-callout__heading' },
        <span className="ek-callout__severity" key="severity">
          {known && own[known]}
          <span className="ek-visually-hidden">{own.separator}</span>
        </span>,
        <span className="ek-callout__name" key="name">
          {asText(name)}
        </span>,
      )}
    </div>
  );
}

/**
 * One side effect: how much it matters (in the heading's own words), how often it happens with and
 * without the treatment, what to do, and when to get help. A leaflet, not an alarm: no live region.
 * Renders a `<section>`.
 * @since 0.1.0
 */
export const SideEffectCallout = /* @__PURE__ */ forwardRef<HTMLElement, SideEffectCalloutProps>(
  function SideEffectCallout(
    {
      sideEffect,
      headingLevel,
      sources,
      country,
      crisis,
      picture = true,
      locale,
      messages,
      className,
      ...rest
    },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'SideEffectCallout');
    const own = wordsFor(words, 'sideEffect', builtIn);
    const effect = asObject(sideEffect, 'SideEffectCallout sideEffect');
    const severity = asOneOf(effect.severity, severities);
    const text = { sources, words };
    const help = crisis ?? <CrisisHelp owner="SideEffectCallout" words={words} />;
    const intro = { className: 'ek-text ek-callout__intro' };
    return (
      <section
        ref={ref}
        {...rest}
        className={className ? `ek-callout ${className}` : 'ek-callout'}
        data-severity={severity}
      >
        {headElement(effect, headingLevel, own)}
        <div className="ek-callout__body">
          {effect.topic === 'suicide' && <div className="ek-callout__crisis">{help}</div>}
          {severity === 'emergency' && callsElement(country, own)}
          {effect.description &&
            createElement('p', intro, ...inlineNodes(effect.description, text))}
          {figuresElement(effect, picture, own, text)}
          {adviceElement(effect, headingLevel, own, text)}
        </div>
      </section>
    );
  },
);
