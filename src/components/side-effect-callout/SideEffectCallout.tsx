import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { type SideEffect, type Source, severities } from '../../content/index.ts';
import type { CrisisCountry } from '../../crisis-lines/index.ts';
import { sideEffect as builtIn } from '../../i18n/en-US.ts';
import { below, Heading, type HeadingLevel } from '../heading/index.ts';
import { icon, severityIcons } from '../icon/index.ts';
import { asObject, asOneOf, asText, asTexts } from '../props/index.ts';
import { Citations, CrisisHelp, InlineText, Points } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { Calls } from './Calls.tsx';
import { SideEffectFrequency } from './SideEffectFrequency.tsx';
import { Timing } from './Timing.tsx';

export interface SideEffectCalloutProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    WordSettings {
  /** What can happen, how often, and what to do. */
  sideEffect: SideEffect;
  /** Level of the callout's heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in a callout whose topic is suicide. */
  crisis?: ReactNode;
  /** Country whose emergency number an emergency shows; from `evenkeel/crisis-lines`. */
  country?: CrisisCountry | undefined;
}

/**
 * One side effect: how much it matters (in the heading's own words), how often it happens with and
 * without the treatment, what to do, and when to get help. A leaflet, not an alarm: no live region.
 * Renders a `<section>`.
 * @since 0.1.0
 */
export const SideEffectCallout = /* @__PURE__ */ forwardRef<HTMLElement, SideEffectCalloutProps>(
  function SideEffectCallout(
    { sideEffect, headingLevel, sources, country, crisis, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'SideEffectCallout');
    const own = wordsFor(words, 'sideEffect', builtIn);
    const effect = asObject(sideEffect, 'SideEffectCallout sideEffect');
    const severity = asOneOf(effect.severity, severities);
    const { topic, name, description, whatToDo, getHelp, moreAtRisk, sourceIds } = effect;
    const inner = { sources, words };
    const classes = className ? `ek-callout ${className}` : 'ek-callout';
    const part = below(headingLevel, 'SideEffectCallout');
    const toDo: Advice = [own.whatToDo, whatToDo];
    const help: Advice = [own.getHelp, getHelp];
    // In an emergency the signs come first: they tell a reader that it is one.
    const advice = severity === 'emergency' ? [help, toDo] : [toDo, help];
    return (
      <section ref={ref} {...rest} className={classes} data-severity={severity}>
        <div className="ek-callout__head">
          {icon(severity ? severityIcons[severity] : '', 'ek-callout__icon')}
          <Heading owner="SideEffectCallout" className="ek-callout__heading" level={headingLevel}>
            <span className="ek-callout__severity">
              {severity && own[severity]}
              <span className="ek-visually-hidden">{own.separator}</span>
            </span>
            <span className="ek-callout__name">{asText(name)}</span>
          </Heading>
        </div>
        <div className="ek-callout__body">
          {topic === 'suicide' && (
            <div className="ek-callout__crisis">
              {crisis ?? <CrisisHelp owner="SideEffectCallout" words={words} />}
            </div>
          )}
          {severity === 'emergency' && <Calls country={country} words={words} />}
          {description && (
            <p className="ek-text ek-callout__intro">
              <InlineText text={description} {...inner} />
            </p>
          )}
          <div className="ek-callout__figures">
            <SideEffectFrequency frequency={effect.frequency} {...inner} />
            <Timing duration={effect.duration} onset={effect.onset} {...inner} />
          </div>
          <div className="ek-callout__advice">
            {advice.map(([heading, points]) => (
              <Section heading={heading} key={heading} level={part} points={points} {...inner} />
            ))}
            <Section heading={own.moreAtRisk} level={part} points={moreAtRisk} {...inner} />
            {sources && (
              <p className="ek-callout__sources">
                {own.sources}
                <Citations ids={sourceIds} {...inner} />
              </p>
            )}
          </div>
        </div>
      </section>
    );
  },
);

type Advice = [heading: string, points: readonly string[] | undefined];

interface SectionProps extends Omit<Parameters<typeof Points>[0], 'points'> {
  heading: string;
  level: HeadingLevel;
  points: readonly string[] | undefined;
}

function Section({ heading, level, points, ...inner }: SectionProps) {
  if (asTexts(points).length === 0) return null;
  return (
    <div className="ek-callout__section">
      <Heading owner="SideEffectCallout" className="ek-callout__label" level={level}>
        {heading}
      </Heading>
      <Points points={points ?? []} {...inner} />
    </div>
  );
}
