import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import {
  type BoxedWarning as BoxedWarningContent,
  isSafeHref,
  type Source,
} from '../../content/index.ts';
import { boxedWarning as builtIn } from '../../i18n/en-US.ts';
import { fill, formatCountry, formatDate } from '../../i18n/index.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asObject, asText } from '../props/index.ts';
import { CrisisHelp, citationNodes, fragment, PRIVATE, pointList } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';

export interface BoxedWarningProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    WordSettings {
  /** The product, who warns, of what, and the date of the label. */
  warning: BoxedWarningContent;
  /** Level of the heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** Sources that the warning cites; the first that is a label with an address is linked as the label. */
  sources?: readonly Source[] | undefined;
  /** `<CrisisLinks country={…} />`, shown in a warning whose topic is suicide. */
  crisis?: ReactNode;
}

/** Where the exact words are: the cited label that has an address. */
function labelOf(ids: unknown, sources: unknown): Source | undefined {
  if (!Array.isArray(ids) || !Array.isArray(sources)) return undefined;
  return sources.find(
    (source) =>
      source?.kind === 'label' && isSafeHref(asText(source.url)) && ids.includes(source.id),
  );
}

/**
 * A regulator's strongest warning as a list: product, regulator, country and date, in a summary
 * that says it is one and links to the label's exact words (rules RG-03, FB-06). Its place is
 * before any benefit, and never in a closed part of the page. Renders a `<section>`.
 * @since 0.2.0
 */
export const BoxedWarning = /* @__PURE__ */ forwardRef<HTMLElement, BoxedWarningProps>(
  function BoxedWarning(
    { warning, headingLevel, sources, crisis, locale, messages, className, ...rest },
    ref,
  ) {
    const words = useWords({ locale, messages }, 'BoxedWarning');
    const own = wordsFor(words, 'boxedWarning', builtIn);
    const given = asObject(warning, 'BoxedWarning warning');
    const { product, regulator, jurisdiction, asOf, topic, points, sourceIds } = given;
    const text = { sources, words };
    const code = asText(jurisdiction);
    const label = labelOf(sourceIds, sources);
    const from = fill(own.from, {
      regulator: asText(regulator),
      country: formatCountry(code, words.locale, code),
      date: formatDate(asText(asOf), words.locale),
    });
    return (
      <section
        id={asText(given.id) || undefined}
        ref={ref}
        {...rest}
        className={className ? `ek-boxed ${className}` : 'ek-boxed'}
      >
        {headingElement(
          headingLevel,
          'BoxedWarning',
          { className: 'ek-boxed__heading' },
          fill(own.title, { product: asText(product) }),
        )}
        <p className="ek-boxed__from">{from}</p>
        {topic === 'suicide' && (crisis ?? <CrisisHelp owner="BoxedWarning" words={words} />)}
        {pointList(points, text)}
        <p className="ek-boxed__note">
          {own.note}
          {fragment(citationNodes(sourceIds, text))}
          {label && (
            <>
              {' '}
              <a className="ek-link" href={label.url} {...PRIVATE}>
                {own.label}
              </a>
            </>
          )}
        </p>
      </section>
    );
  },
);
