import * as v from 'valibot';
import {
  DateSchema,
  IdSchema,
  InlineTextSchema,
  JurisdictionSchema,
  SourceIdsSchema,
} from './basics.ts';
import { atLeastOne, object, oneOf, say, text, yesOrNo } from './kit.ts';
import {
  ComparedStatisticSchema,
  DurationSchema,
  NotEstablishedSchema,
  StatisticSchema,
} from './values.ts';

const literal = <const Type extends string>(type: Type) =>
  v.literal(type, say('is not a type of cell', `Write "${type}".`));

const textCell = { type: literal('text'), text: InlineTextSchema };

const YesNoCellSchema = object({
  type: literal('yes-no'),
  value: v.pipe(yesOrNo, v.description('yes or no')),
  text: v.pipe(InlineTextSchema, v.description('the answer in words')),
  sourceIds: v.optional(SourceIdsSchema),
});

/** Shows the route's own approval status, so that the table cannot drift from it. */
const ApprovalCellSchema = object({
  type: literal('approval'),
  jurisdiction: JurisdictionSchema,
});

const CostCellSchema = object({
  type: literal('cost'),
  amount: v.pipe(
    v.number(say('is not an amount', 'Write the amount as a number.')),
    v.minValue(0, say('is a negative amount', 'Write zero or more.')),
    v.description('the price'),
  ),
  currency: v.pipe(
    v.string(say('is not a currency', 'Write an ISO 4217 code such as "USD".')),
    v.regex(/^[A-Z]{3}$/, say('is not a currency code', 'Write an ISO 4217 code such as "USD".')),
    v.description('currency, ISO 4217'),
  ),
  per: v.pipe(InlineTextSchema, v.description('what the amount pays for, for example "a visit"')),
  asOf: v.pipe(DateSchema, v.description('date of the price')),
  sourceIds: SourceIdsSchema,
});

const unknownCell = (issue: { input: unknown }): string =>
  say(
    issue.input === undefined ? 'is missing: a cell cannot be blank' : 'is not a type of cell',
    'Use one of: text, approval, frequency, duration, cost, yes-no, not-established.',
  );

/** A typed value in the comparison table. There is no blank cell. */
export const CellSchema = v.variant(
  'type',
  [
    object({ ...textCell, sourceIds: v.optional(SourceIdsSchema) }),
    YesNoCellSchema,
    ApprovalCellSchema,
    StatisticSchema,
    DurationSchema,
    CostCellSchema,
    NotEstablishedSchema,
  ],
  unknownCell,
);

/** A cell that states a benefit carries its sources, or says that nothing is established. */
export const BenefitCellSchema = v.variant(
  'type',
  [
    object({
      ...textCell,
      comparator: v.pipe(
        text('what it was compared with'),
        v.description('what it was compared with; read after "Compared with"'),
      ),
      sourceIds: SourceIdsSchema,
    }),
    ComparedStatisticSchema,
    // Words of its own would be one more way to state a benefit.
    object({ type: literal('not-established') }),
  ],
  (issue) =>
    say(
      issue.input === undefined ? 'is missing: a cell cannot be blank' : 'cannot state a benefit',
      'Use one of: text (with comparator and sourceIds), frequency, not-established.',
    ),
);

const named = {
  id: IdSchema,
  name: v.pipe(text('the name of the attribute'), v.description('the row header')),
  note: v.optional(InlineTextSchema),
};

const cellsOf = <Cell extends v.GenericSchema>(cell: Cell) =>
  v.pipe(
    v.record(IdSchema, cell, say('is not an object', 'Write one cell for each route id.')),
    v.description('one cell for each route id'),
  );

/** One row of the table. A row about a benefit names the rows that tell its harms. */
export const AttributeSchema = v.variant(
  'about',
  [
    object({
      ...named,
      about: v.pipe(v.literal('benefit'), v.description('what the row is about')),
      harms: v.pipe(
        atLeastOne(IdSchema, 'attribute id'),
        v.description('ids of the rows that tell the harms'),
      ),
      cells: cellsOf(BenefitCellSchema),
    }),
    object({
      ...named,
      about: v.pipe(
        oneOf(['approval', 'practice', 'harm', 'evidence', 'cost']),
        v.description('what the row is about'),
      ),
      cells: cellsOf(CellSchema),
    }),
  ],
  (issue) =>
    say(
      issue.input === undefined ? 'is required but missing' : 'is not a kind of attribute',
      'Use one of: benefit, harm, approval, practice, evidence, cost.',
    ),
);

export const ComparisonSchema = object({
  title: v.pipe(text('the title'), v.description('heading of the table')),
  note: v.optional(InlineTextSchema),
  groups: v.pipe(
    atLeastOne(
      object({
        id: IdSchema,
        name: v.pipe(text('the name of the group'), v.description('heading of a group of rows')),
        attributes: v.pipe(atLeastOne(AttributeSchema, 'attribute'), v.description('rows')),
      }),
      'group of rows',
    ),
    v.description('groups of rows'),
  ),
});

export type Cell = v.InferOutput<typeof CellSchema> | v.InferOutput<typeof BenefitCellSchema>;
export type Attribute = v.InferOutput<typeof AttributeSchema>;
export type Comparison = v.InferOutput<typeof ComparisonSchema>;
export type AttributeGroup = Comparison['groups'][number];
