import * as v from 'valibot';
import { approvalStatuses } from '../words.ts';
import { DateSchema, InlineTextSchema, JurisdictionSchema, SourceIdsSchema } from './basics.ts';
import { object, oneOf, say, text } from './kit.ts';

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
  /** What is not known and why, in a few words; shown instead of the standard wording. */
  text: v.optional(InlineTextSchema),
});

/** A length of time, or a range of two. */
export const DurationSchema = v.pipe(
  object({
    type: v.literal('duration', say('is not "duration"', 'Write "duration".')),
    from: v.pipe(positive('the shortest time'), v.description('number of units')),
    to: v.optional(positive('the longest time')),
    unit: unitSchema,
    bound: v.optional(oneOf(['about', 'at-least', 'up-to'])),
    note: v.optional(InlineTextSchema),
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

const countSchema = v.union(
  [v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(['fewer-than-one', 'not-measured'])],
  say(
    'is not a whole number of people',
    'Write a whole number of zero or more, "fewer-than-one" or "not-measured".',
  ),
);

const groupSchema = object({
  label: v.pipe(text('who this group is'), v.description('what this group was given')),
  count: v.pipe(countSchema, v.description('people affected, out of the denominator')),
  participants: v.optional(
    v.pipe(
      v.number(say('is not a number', 'Write how many people were in this group.')),
      v.integer(say('is not a whole number', 'Write a whole number of people.')),
      v.minValue(1, say('is less than one person', 'Write how many people were in this group.')),
    ),
  ),
});

const timeframeSchema = object({
  relation: v.pipe(
    oneOf(['over', 'after', 'within']),
    v.description('"over" a period, "after" it, or "within" it'),
  ),
  value: v.pipe(
    v.number(say('is not a number', 'Write the number of units, for example 4.')),
    v.minValue(1, say('is not a period of time', 'Write 1 or more.')),
  ),
  unit: unitSchema,
});

/**
 * A natural frequency: two groups, one denominator, a time and a population.
 * One group alone, "1 in X" and bare percentages cannot be written (rules RC-01 to RC-07).
 */
export const StatisticSchema = v.pipe(
  object({
    type: v.literal('frequency', say('is not "frequency"', 'Write "frequency".')),
    denominator: v.pipe(
      v.picklist(
        [100, 1000, 10_000],
        say('is not a common denominator', 'Use 100, 1000 or 10000 people for every group.'),
      ),
      v.description('100, 1000 or 10000 people, the same for both groups'),
    ),
    treated: v.pipe(groupSchema, v.description('the people who had the treatment')),
    comparator: v.pipe(groupSchema, v.description('the people it was compared with')),
    timeframe: v.pipe(timeframeSchema, v.description('over what time this was counted')),
    population: v.pipe(text('who was studied'), v.description('who was studied')),
    note: v.optional(InlineTextSchema),
    sourceIds: SourceIdsSchema,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    for (const key of ['treated', 'comparator'] as const) {
      const { count } = value[key];
      if (typeof count !== 'number' || count <= value.denominator) continue;
      addIssue({
        input: count,
        message: say(
          `is more than the ${value.denominator} people it is counted in`,
          'Check the count, or use a larger denominator for both groups.',
        ),
        path: [
          { type: 'object', origin: 'value', input: value, key, value: value[key] },
          { type: 'object', origin: 'value', input: value[key], key: 'count', value: count },
        ],
      });
    }
  }),
);

/** Approval is a product, a use, a country and a date together (rule RG-05). */
export const ApprovalSchema = object({
  jurisdiction: v.pipe(JurisdictionSchema, v.description('country of the regulator')),
  regulator: v.pipe(text('the regulator'), v.description('name of the regulator')),
  status: v.pipe(oneOf(approvalStatuses), v.description('approval status')),
  indication: v.pipe(text('the use in question'), v.description('the use it is judged for')),
  asOf: v.pipe(DateSchema, v.description('date of the source for this status')),
  /** Year of the approval, shown beside it. */
  since: v.optional(
    v.pipe(
      v.number(say('is not a year', 'Write the year as a number, for example 2019.')),
      v.integer(say('is not a whole year', 'Write a whole year.')),
    ),
  ),
  note: v.optional(InlineTextSchema),
  sourceIds: SourceIdsSchema,
});

export type NotEstablished = v.InferOutput<typeof NotEstablishedSchema>;
export type Duration = v.InferOutput<typeof DurationSchema>;
export type Statistic = v.InferOutput<typeof StatisticSchema>;
export type StatisticGroup = Statistic['treated'];
export type Approval = v.InferOutput<typeof ApprovalSchema>;
export type ApprovalStatusValue = Approval['status'];
