import {
  type ComponentPropsWithoutRef,
  createElement,
  forwardRef,
  type ReactNode,
  useId,
} from 'react';
import type { Attribute, AttributeGroup, Cell, Route, Source } from '../../content/index.ts';
import { comparison as builtIn } from '../../i18n/en-US.ts';
import { type HeadingLevel, headingElement } from '../heading/index.ts';
import { asList, asText } from '../props/index.ts';
import { roles } from '../table/index.ts';
import { CrisisHelp, inlineNodes, type TextContext } from '../text/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import type { CellPlace, Table } from './AttributeRow.tsx';
import { benefitNodes, standingOf } from './benefitNodes.tsx';
import { Controls } from './Controls.tsx';
import { repeatedIn, type SameInRows, sameInRows } from './difference.ts';
import { groupElement, headElement } from './tableParts.tsx';
import { warnOfProps } from './warnOfProps.ts';

export interface TreatmentComparisonProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    WordSettings {
  /** The routes compared, one column each, 2 to 8 of them. */
  routes: readonly Route[];
  /** The rows, in named groups; 1 to 200 rows. */
  groups: readonly AttributeGroup[];
  /** Country whose approval status stands beside every benefit; ISO 3166-1. */
  jurisdiction: string;
  /** The heading above the table, which is also its name. */
  caption: string;
  /** Level of that heading, so that it fits the page's outline. */
  headingLevel: HeadingLevel;
  /** A sentence under the heading; describes the table. */
  note?: string | undefined;
  /** Sources that the cells cite, in the order of the page's `SourceList`. Without them no marks. */
  sources?: readonly Source[] | undefined;
  /**
   * Crisis lines, such as `<CrisisLinks country={US} />`, shown above the table. A table in which a
   * route has `topic: 'suicide'` needs them (rule SM-04): without them it links to directories.
   * @since 0.2.0
   */
  crisis?: ReactNode;
  /**
   * Whether the reader can choose which routes to see, and only the rows that differ. Needs no
   * script. For 2 to 8 routes.
   * @default true
   * @since 0.2.0
   */
  controls?: boolean | undefined;
  /**
   * Renders a cell in your own way. Where it gives nothing (`undefined`, `null`, an empty text or
   * list) the cell is rendered as usual; an element counts as something, whatever it renders.
   * @since 0.2.0
   */
  renderCell?: ((cell: Cell, place: CellPlace) => ReactNode) | undefined;
}

/** The stylesheet knows so many columns. */
const MOST_ROUTES = 8;

const none: SameInRows = new Map();

function allAttributes(groups: readonly AttributeGroup[]): readonly Attribute[] {
  return groups.flatMap(({ attributes }) =>
    asList(attributes, 'TreatmentComparison groups[].attributes'),
  );
}

/**
 * Treatment routes side by side, in typed cells that are never blank. Where the container has no
 * room for the chosen routes, each attribute lists its routes one below the other, still a table
 * for assistive technology; it never scrolls sideways. Works without script. Renders a `<div>`
 * around a `<table>`. With an `id`, each row has one too (`comparison-onset`), so that links can lead
 * to it, such as those back from the page's `SourceList`.
 * @since 0.1.0
 */
export const TreatmentComparison = /* @__PURE__ */ forwardRef<
  HTMLDivElement,
  TreatmentComparisonProps
>(function TreatmentComparison(
  {
    routes: givenRoutes,
    groups: givenGroups,
    jurisdiction,
    caption,
    headingLevel,
    note,
    sources,
    crisis,
    controls = true,
    renderCell,
    locale,
    messages,
    className,
    ...rest
  },
  ref,
) {
  warnOfProps({ routes: givenRoutes, groups: givenGroups, sources });
  const words = useWords({ locale, messages }, 'TreatmentComparison');
  const own = wordsFor(words, 'comparison', builtIn);
  const headingId = useId();
  const routes = asList(givenRoutes, 'TreatmentComparison routes');
  const groups = asList(givenGroups, 'TreatmentComparison groups');
  const attributes = allAttributes(groups);
  const choosable = routes.length > 1 && routes.length <= MOST_ROUTES;
  const text: TextContext = { sources, words };
  const beneficial = attributes.some(({ about }) => about === 'benefit');
  const standings = beneficial ? routes.map((route) => standingOf(route, jurisdiction)) : [];
  const beside = standings.map(({ key }) => key);
  const repeated = repeatedIn(routes);
  // Without controls too: static HTML gets them from the script of the page that shows it.
  const same = choosable ? sameInRows(attributes, routes, repeated, beside) : none;
  const table: Table = {
    id: rest.id,
    routes,
    repeated,
    statuses: standings.map((standing, column) =>
      benefitNodes(routes[column] as Route, standing, text),
    ),
    own,
    text,
    renderCell,
  };
  const help =
    crisis ??
    (routes.some(({ topic }) => topic === 'suicide') && (
      <CrisisHelp owner="TreatmentComparison" words={words} />
    ));
  const described = note ? `${headingId}note` : undefined;
  const heading = { className: 'ek-comparison__heading', id: headingId };
  return (
    <div ref={ref} {...rest} className={className ? `ek-comparison ${className}` : 'ek-comparison'}>
      {headingElement(headingLevel, 'TreatmentComparison', heading, asText(caption))}
      {note &&
        createElement(
          'p',
          { className: 'ek-comparison__note', id: described },
          ...inlineNodes(note, text),
        )}
      {help && <div className="ek-comparison__note">{help}</div>}
      {controls && choosable && <Controls own={own} repetitive={same.size > 0} routes={routes} />}
      <div className="ek-comparison__frame" data-columns={routes.length}>
        {createElement(
          'table',
          {
            'aria-describedby': described,
            'aria-labelledby': headingId,
            className: 'ek-comparison__table',
            ...roles.table,
          },
          headElement(table),
          ...groups.map((group) => groupElement(group, same, table)),
        )}
      </div>
    </div>
  );
});
