import * as v from 'valibot';
import { sourceKinds } from '../words.ts';
import { DateSchema, IdSchema, UrlSchema } from './basics.ts';
import { object, oneOf, say, text } from './kit.ts';

export const SourceSchema = object({
  id: IdSchema,
  title: v.pipe(text('the title of the source'), v.description('title as published')),
  publisher: v.pipe(text('the publisher'), v.description('who published it')),
  year: v.pipe(
    v.number(say('is not a year', 'Write the year as a number, for example 2025.')),
    v.integer(say('is not a whole year', 'Write the year as a whole number.')),
    v.minValue(1900, say('is not a plausible year', 'Check the year of publication.')),
    v.maxValue(2100, say('is not a plausible year', 'Check the year of publication.')),
    v.description('year of publication'),
  ),
  kind: v.pipe(oneOf(sourceKinds), v.description('kind of publication')),
  url: v.optional(v.pipe(UrlSchema, v.description('where it can be read'))),
  accessed: v.optional(v.pipe(DateSchema, v.description('date somebody last opened it'))),
});

/** A publication that carries a claim. */
export type Source = v.InferOutput<typeof SourceSchema>;
