import * as v from 'valibot';
import { approvalStatuses } from '../words.ts';
import {
  DateSchema,
  IdSchema,
  InlineTextSchema,
  JurisdictionSchema,
  SourceIdsSchema,
} from './basics.ts';
import { atLeastOne, object, oneOf, say, text } from './kit.ts';

const positive = (what: string) =>
  v.pipe(
    v.number(say('is not a number', `Write ${what} as a number.`)),
    v.minValue(0, say('is negative', `Write ${what} as zero or more.`)),
  );

const unitSchema = v.pipe(
  oneOf(['minute', 'hour', 'day', 'week', 'month', 'year']),
  v.description('unit of time'),
);

/** Nobody knows, said in so many words: a value of its own, never an empty cell. */
export const NotEstablishedSchema = object({
  type: v.literal('not-established', say('is not "not-established"', 'Write "not-established".')),
  text: v.optional(
    v.pipe(
      InlineTextSchema,
      v.description('what is not known and why, instead of the standard wording'),
    ),
  ),
});

/** A length of time, or a range of two. */
export const DurationSchema = v.pipe(
  object({
    type: v.literal('duration', say('is not "duration"', 'Write "duration".')),
    from: v.pipe(positive('the shortest time'), v.description('number of units')),
    to: v.optional(
      v.pipe(positive('the longest time'), v.description('number of units at most, for a range')),
    ),
    unit: unitSchema,
    bound: v.optional(
      v.pipe(oneOf(['about', 'at-least', 'up-to']), v.description('how exact the number is')),
    ),
    note: v.optional(
      v.pipe(InlineTextSchema, v.description('read on after the time: "for the drip itself."')),
    ),
    sourceIds: v.optional(SourceIdsSchema),
  }),
  v.forward(
    v.check(
      ({ from, to }) => to === undefined || to > from,
      say('is not longer than "from"', 'Swap the two, or leave "to" out.'),
    ),
    ['to'],
  ),
);

const people = v.pipe(
  v.number(),
  v.integer(say('is not a whole number of people', 'Write a whole number of zero or more.')),
  v.minValue(0, say('is fewer than no people', 'Write a whole number of zero or more.')),
);

/** People, or fewer than one in so many. */
export const counted = v.union(
  [people, v.literal('fewer-than-one')],
  say('is not a number of people', 'Write a whole number, or "fewer-than-one".'),
);

/** The same, or that nobody looked. */
export const countedOrNot = v.union(
  [people, v.literal('fewer-than-one'), v.literal('not-measured')],
  say('is not a number of people', 'Write a whole number, "fewer-than-one" or "not-measured".'),
);

const group = <Count extends v.GenericSchema>(count: Count) =>
  object({
    label: v.pipe(
      text('who this group is'),
      v.description('what this group was given; read after "with"'),
    ),
    count: v.pipe(count, v.description('people affected, out of the denominator')),
  });

/** Whether people were counted over a time, after it or within it. */
export const relation = v.pipe(
  oneOf(['over', 'after', 'within']),
  v.description('"over" a period, "after" it, or "within" it'),
);

/** A length of time. */
export const period = {
  value: v.pipe(
    v.number(say('is not a number', 'Write the number of units, for example 4.')),
    v.minValue(1, say('is not a period of time', 'Write 1 or more.')),
    v.description('number of units'),
  ),
  unit: unitSchema,
};

const over = object({ relation, ...period });

const timeframe = v.pipe(over, v.description('over what time this was counted'));

/** How many people the counts are out of. */
export const denominator = v.pipe(
  v.picklist(
    [100, 1000, 10_000],
    say('is not a common denominator', 'Use 100, 1000 or 10000 people for every group.'),
  ),
  v.description('100, 1000 or 10000 people, the same for both groups'),
);

const shared = {
  type: v.literal('frequency', say('is not "frequency"', 'Write "frequency".')),
  denominator,
  treated: v.pipe(group(counted), v.description('the people who had the treatment')),
  timeframe,
  population: v.pipe(text('who was studied'), v.description('who was studied')),
  note: v.optional(InlineTextSchema),
  sourceIds: SourceIdsSchema,
};

interface Counts {
  denominator: number;
  treated: { count: unknown };
  comparator: { count: unknown };
}

/** No group has more people affected than it has people. */
const withinDenominator = <Input extends Counts>() =>
  v.rawCheck<Input>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    for (const key of ['treated', 'comparator'] as const) {
      const { count } = value[key];
      if (typeof count !== 'number' || count <= value.denominator) continue;
      const item = { type: 'object', origin: 'value' } as const;
      addIssue({
        input: count,
        message: say(
          `is more than the ${value.denominator} people it is counted in`,
          'Check the count, or use a larger denominator for both groups.',
        ),
        path: [
          { ...item, input: value as never, key, value: value[key] },
          { ...item, input: value[key] as never, key: 'count', value: count },
        ],
      });
    }
  });

/**
 * A natural frequency: two groups, one denominator, a time and a population.
 * One group alone, "1 in X" and bare percentages cannot be written (rules RC-01 to RC-07).
 */
export const StatisticSchema = v.pipe(
  object({
    ...shared,
    comparator: v.pipe(
      group(countedOrNot),
      v.description('the people it was compared with; "not-measured" says that nobody looked'),
    ),
  }),
  withinDenominator(),
);

/** A statistic whose comparator was counted too: only that can carry a benefit. */
export const ComparedStatisticSchema = v.pipe(
  object({
    ...shared,
    comparator: v.pipe(group(counted), v.description('the people it was compared with')),
  }),
  withinDenominator(),
);

/** A paragraph, a list of short points, or a number with its comparator. */
export const BlockSchema = v.union(
  [
    InlineTextSchema,
    object({
      list: v.pipe(atLeastOne(InlineTextSchema, 'point'), v.description('points of a list')),
    }),
    StatisticSchema,
  ],
  say(
    'is neither a paragraph, a list nor a frequency',
    'Write a text, { "list": ["…"] }, or { "type": "frequency", … }.',
  ),
);

/** Approval is a product, a use, a country and a date together (rule RG-05). */
export const ApprovalSchema = object({
  id: v.pipe(IdSchema, v.description('id, unique within the route')),
  jurisdiction: v.pipe(JurisdictionSchema, v.description('country of the regulator')),
  regulator: v.pipe(text('the regulator'), v.description('name of the regulator')),
  status: v.pipe(oneOf(approvalStatuses), v.description('approval status')),
  indication: v.pipe(text('the use in question'), v.description('the use it is judged for')),
  asOf: v.pipe(DateSchema, v.description('date of the source for this status')),
  since: v.optional(
    v.pipe(
      v.number(say('is not a year', 'Write the year as a number, for example 2019.')),
      v.integer(say('is not a whole year', 'Write a whole year.')),
      v.description('year of the approval'),
    ),
  ),
  note: v.optional(InlineTextSchema),
  sourceIds: SourceIdsSchema,
});

export type NotEstablished = v.InferOutput<typeof NotEstablishedSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type Duration = v.InferOutput<typeof DurationSchema>;
export type Statistic = v.InferOutput<typeof StatisticSchema>;
export type StatisticGroup = Statistic['comparator'];
export type Approval = v.InferOutput<typeof ApprovalSchema>;
export type ApprovalStatusValue = Approval['status'];
