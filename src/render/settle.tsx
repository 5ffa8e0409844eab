import { CrisisLinks } from '../components/crisis-links/index.ts';
import { asOneOf, asText, warnOnce } from '../components/props/index.ts';
import { crisisCountry, usableGuide } from '../components/treatment-guide/index.ts';
import type { GuideDocument } from '../content/index.ts';
import { canonicalLocale, catalogueFor } from '../i18n/index.ts';
import type { Inner } from './inner.ts';
import { type RenderOptions, type WidgetName, widgets } from './options.ts';

const FALLBACK = 'en-US';
const PREFIX = /^(?:[A-Za-z][\w-]*)?$/;

/** The whole document rather than nothing, where the part is not known. */
export function settleWidget(given: unknown): WidgetName {
  const widget = asOneOf(given, widgets);
  if (!widget) {
    warnOnce('renderWidget widget', given, 'is none', `Pass one of: ${widgets.join(', ')}.`);
  }
  return widget ?? 'guide';
}

/** It is written into the HTML as it is, so nothing else than an id passes. */
export function settlePrefix(given: unknown, otherwise: string): string {
  if (given === undefined) return PREFIX.test(otherwise) ? otherwise : '';
  if (typeof given === 'string' && PREFIX.test(given)) return given;
  const remedy = 'Begin with a letter, then letters, digits, - and _ only.';
  warnOnce('renderWidget idPrefix', given, 'cannot begin an id', remedy);
  return settlePrefix(undefined, otherwise);
}

function settleLocale(given: unknown): string {
  try {
    return canonicalLocale(asText(given)) || FALLBACK;
  } catch {
    return FALLBACK;
  }
}

/** What the parts of a widget need, from a document and what it is rendered for. */
export function settle(
  given: GuideDocument,
  { widget, country: wanted, override, messages, headingLevel, styles }: Partial<RenderOptions>,
  alone: boolean,
): Inner {
  const guide = usableGuide(given);
  const locale = settleLocale(guide.locale);
  const words = { locale, messages: messages ?? catalogueFor(locale) };
  const country = crisisCountry(guide, wanted);
  const crisis = <CrisisLinks country={country} override={override} {...words} />;
  const top = alone && settleWidget(widget) === 'guide' ? 1 : 2;
  return {
    guide,
    words,
    country,
    override,
    crisis,
    headingLevel: headingLevel ?? top,
    styled: styles !== undefined,
    sources: guide.sources,
    alone,
  };
}
