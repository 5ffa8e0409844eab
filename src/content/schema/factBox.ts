import * as v from 'valibot';
import { severities } from '../words.ts';
import { IdSchema, InlineTextSchema, SourceIdsSchema } from './basics.ts';
import { atLeastOne, object, oneOf, say, text } from './kit.ts';
import { TopicTagSchema } from './sections.ts';
import { counted, countedOrNot, denominator, period, relation } from './values.ts';

const outcome = <Count extends v.GenericSchema>(comparator: Count) =>
  object({
    name: v.pipe(text('what was counted'), v.description('what happened to the people counted')),
    severity: v.optional(
      v.pipe(oneOf(severities), v.description('of a harm: the most serious stand first')),
    ),
    treated: v.pipe(counted, v.description('people affected, of those who had the treatment')),
    comparator: v.pipe(comparator, v.description('people affected, of those compared with them')),
    sourceIds: SourceIdsSchema,
  });

const side = <Count extends v.GenericSchema>(comparator: Count, what: string) =>
  object({
    population: v.pipe(text('who was studied'), v.description('who was studied for these')),
    relation,
    outcomes: v.pipe(atLeastOne(outcome(comparator), what), v.description('what was counted')),
  });

interface Counts {
  treated: unknown;
  comparator: unknown;
}

interface Box {
  denominator: number;
  benefits: { outcomes: Counts[] };
  harms: { outcomes: Counts[] };
}

type Place = readonly ['benefits' | 'harms', 'outcomes', number, keyof Counts];

/** Where a count is larger than the number of people it is counted in. */
function tooMany({ denominator: most, ...sides }: Box): { place: Place; count: number }[] {
  return (['benefits', 'harms'] as const).flatMap((name) =>
    sides[name].outcomes.flatMap((found, index) =>
      (['treated', 'comparator'] as const).flatMap((key) => {
        const count = found[key];
        const place = [name, 'outcomes', index, key] as const;
        return typeof count === 'number' && count > most ? [{ place, count }] : [];
      }),
    ),
  );
}

const withinDenominator = <Input extends Box>() =>
  v.rawCheck<Input>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    for (const { place, count } of tooMany(value)) {
      const reason = `is more than the ${value.denominator} people it is counted in`;
      const remedy = 'Check the count, or use a larger denominator for the whole box.';
      const item = {
        type: 'object',
        origin: 'value',
        input: value as never,
        value: count,
      } as const;
      const path = place.map((key) => ({ ...item, key: key as string }));
      addIssue({ input: count, message: say(reason, remedy), path: path as never });
    }
  });

/**
 * Benefits and harms of one treatment in the same numbers, after the Drug Facts Box and the fact
 * boxes of the Harding Center (rule FB-02). One denominator and one time for the whole
 * box; no benefit without a harm, its approval, what is uncertain, who was studied and who paid.
 */
export const FactBoxSchema = v.pipe(
  object({
    id: IdSchema,
    title: v.pipe(text('the title'), v.description('the treatment and what it is for')),
    routeId: v.pipe(IdSchema, v.description('the route that was studied')),
    approvalId: v.pipe(
      IdSchema,
      v.description('the route’s approval for this use, in the guide’s own country'),
    ),
    denominator,
    time: v.pipe(object(period), v.description('over or after what time people were counted')),
    treated: v.pipe(text('the treatment'), v.description('what people had; read after "with"')),
    comparator: v.pipe(
      text('the comparator'),
      v.description('what it was compared with; read after "with"'),
    ),
    topic: TopicTagSchema,
    benefits: v.pipe(side(counted, 'benefit'), v.description('what got better')),
    harms: v.pipe(side(countedOrNot, 'harm'), v.description('what went wrong')),
    uncertain: v.pipe(
      atLeastOne(InlineTextSchema, 'uncertainty'),
      v.description('what the numbers do not tell'),
    ),
    funding: v.pipe(InlineTextSchema, v.description('who paid for the studies')),
  }),
  withinDenominator(),
);

export type FactBox = v.InferOutput<typeof FactBoxSchema>;
export type Outcome = FactBox['harms']['outcomes'][number];
