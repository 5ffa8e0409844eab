import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { AttributeGroup, Route, Source } from '../../content/index.ts';
import { comparison as builtIn } from '../../i18n/en-US.ts';
import { fill } from '../../i18n/index.ts';
import { Heading, type HeadingLevel } from '../heading/index.ts';
import { asList, asText } from '../props/index.ts';
import { InlineText } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { AttributeRow } from './AttributeRow.tsx';
import { roles } from './roles.ts';

export interface TreatmentComparisonProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** The routes compared, one column each, 2 to 8 of them. */
  routes: readonly Route[];
  /** The rows, in named groups. */
  groups: readonly AttributeGroup[];
  /** Country whose approval status stands beside every benefit; ISO 3166-1. */
  jurisdiction: string;
  /** The heading above the table, which is also its name. */
  caption: string;
  /** Level of that heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** A sentence under the heading; describes the table. */
  note?: string | undefined;
  sources?: readonly Source[] | undefined;
}

/** More columns than this do not fit a usual page, so the table gets a scrolling region. */
const WIDE = 4;

/**
 * Treatment routes side by side, in typed cells that are never blank. In a narrow container each
 * attribute lists its routes one below the other, still a table for assistive technology. Works
 * without script. Renders a `<div>` around a `<table>`.
 * @since 0.1.0
 */
export const TreatmentComparison = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  TreatmentComparisonProps
>(function TreatmentComparison(
  {
    routes,
    groups,
    jurisdiction,
    caption,
    headingLevel,
    note,
    sources,
    locale,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const words = useWords({ locale, messages }, 'TreatmentComparison');
  const own = wordsFor(words, 'comparison', builtIn);
  const columns = asList(routes, 'TreatmentComparison routes');
  const headingId = useId();
  const noteId = `${headingId}note`;
  const scroll = fill(own.scroll, { caption: asText(caption) });
  const region = { role: 'region', tabIndex: 0, 'aria-label': scroll };
  const cells = { routes: columns, jurisdiction, sources, words };
  return (
    <div ref={ref} {...rest} className={className ? `ek-comparison ${className}` : 'ek-comparison'}>
      <Heading
        owner="TreatmentComparison"
        className="ek-comparison__heading"
        id={headingId}
        level={headingLevel}
      >
        {asText(caption)}
      </Heading>
      {note && (
        <p className="ek-comparison__note" id={noteId}>
          <InlineText sources={sources} text={note} words={words} />
        </p>
      )}
      <div className="ek-comparison__scroll" {...(columns.length > WIDE ? region : {})}>
        <table
          aria-describedby={note ? noteId : undefined}
          aria-labelledby={headingId}
          className="ek-comparison__table"
          {...roles.table}
        >
          <thead className="ek-comparison__head" {...roles.rowgroup}>
            <tr {...roles.row}>
              <th className="ek-comparison__corner" scope="col" {...roles.columnheader}>
                <span className="ek-visually-hidden">{own.attribute}</span>
              </th>
              {columns.map((route) => (
                <th
                  className="ek-comparison__column"
                  key={route.id}
                  scope="col"
                  {...roles.columnheader}
                >
                  <span className="ek-comparison__name">{asText(route.name)}</span>{' '}
                  <span className="ek-comparison__medicine">{asText(route.medicine)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {asList(groups, 'TreatmentComparison groups').map((group) => (
            <tbody className="ek-comparison__group" key={group.id} {...roles.rowgroup}>
              <tr {...roles.row}>
                <th
                  className="ek-comparison__group-name"
                  colSpan={columns.length + 1}
                  scope="rowgroup"
                  {...roles.rowheader}
                >
                  {asText(group.name)}
                </th>
              </tr>
              {asList(group.attributes, 'TreatmentComparison groups[].attributes').map(
                (attribute) => (
                  <AttributeRow attribute={attribute} key={attribute.id} {...cells} />
                ),
              )}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
});
