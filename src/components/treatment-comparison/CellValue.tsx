import type { ReactNode } from 'react';
import type { Cell, Route, Source } from '../../content/index.ts';
import { comparison as builtIn } from '../../i18n/en-US.ts';
import { fill, formatMoney, formatMonth } from '../../i18n/index.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { Frequency } from '../frequency/index.ts';
import { asList, asText, warnOnce } from '../props/index.ts';
import { Citations, InlineText } from '../text/index.ts';
import { NotEstablished, TimeValue } from '../time-value/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

interface Shared {
  sources: readonly Source[] | undefined;
  words: Words;
}

interface Props extends Shared {
  cell: Cell | undefined;
  route: Route;
}

type CellOf<Type extends Cell['type']> = Extract<Cell, { type: Type }>;

function Approvals({ cell, route, ...inner }: Shared & { cell: CellOf<'approval'>; route: Route }) {
  const all = asList(route.approvals, 'TreatmentComparison routes[].approvals');
  const here = all.filter((item) => item.jurisdiction === cell.jurisdiction);
  if (here.length === 0) return <NotEstablished value={{ type: 'not-established' }} {...inner} />;
  const { sources, words } = inner;
  return here.map((approval) => (
    <ApprovalStatus
      approval={approval}
      compounded={route.compounded}
      key={approval.id}
      sources={sources}
      {...words}
    />
  ));
}

function YesNo({ cell, ...inner }: Shared & { cell: CellOf<'yes-no'> }) {
  const own = wordsFor(inner.words, 'comparison', builtIn);
  return (
    <>
      <strong>{cell.value ? own.yes : own.no}</strong>
      {'. '}
      <InlineText text={cell.text} {...inner} />
      <Citations ids={cell.sourceIds} {...inner} />
    </>
  );
}

function Cost({ cell, ...inner }: Shared & { cell: CellOf<'cost'> }) {
  const own = wordsFor(inner.words, 'comparison', builtIn);
  const { locale } = inner.words;
  const amount = formatMoney(cell.amount, cell.currency, locale);
  return (
    <>
      {fill(own.cost, {
        amount,
        per: asText(cell.per),
        date: formatMonth(asText(cell.asOf), locale),
      })}
      <Citations ids={cell.sourceIds} {...inner} />
    </>
  );
}

/** A benefit in words names what it was compared with. */
function ComparedWith({ cell, words }: { cell: CellOf<'text'>; words: Words }) {
  if (!('comparator' in cell)) return null;
  const own = wordsFor(words, 'comparison', builtIn);
  return ` ${fill(own.comparedWith, { comparator: asText(cell.comparator) })}`;
}

/** What a typed cell says. What is no cell says that it could not be shown, never that nobody knows. */
export function CellValue({ cell, route, ...inner }: Props): ReactNode {
  switch (cell?.type) {
    case 'text':
      return (
        <>
          <InlineText text={cell.text} {...inner} />
          <ComparedWith cell={cell} words={inner.words} />
          <Citations ids={cell.sourceIds} {...inner} />
        </>
      );
    case 'approval':
      return <Approvals cell={cell} route={route} {...inner} />;
    case 'frequency':
      return <Frequency sources={inner.sources} statistic={cell} {...inner.words} />;
    case 'duration':
      return <TimeValue value={cell} {...inner} />;
    case 'cost':
      return <Cost cell={cell} {...inner} />;
    case 'yes-no':
      return <YesNo cell={cell} {...inner} />;
    case 'not-established':
      return <NotEstablished value={cell} {...inner} />;
    default:
      warnOnce(
        `TreatmentComparison cell of route "${route.id}"`,
        cell,
        'is not a cell',
        'Pass one of: text, approval, frequency, duration, cost, yes-no, not-established.',
      );
      return (
        <span className="ek-unknown">
          {wordsFor(inner.words, 'comparison', builtIn).unreadable}
        </span>
      );
  }
}
