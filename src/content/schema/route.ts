import * as v from 'valibot';
import {
  DateSchema,
  IdSchema,
  InlineTextSchema,
  JurisdictionSchema,
  SourceIdsSchema,
} from './basics.ts';
import { atLeastOne, object, text, yesOrNo } from './kit.ts';
import { TopicTagSchema } from './sections.ts';
import { ApprovalSchema } from './values.ts';

/** One way of giving a medicine. It cannot appear without its approval status and its main risks. */
export const RouteSchema = object({
  id: IdSchema,
  name: v.pipe(text('the name of the route'), v.description('for example "Nasal spray"')),
  medicine: v.pipe(text('the medicine'), v.description('for example "esketamine (Spravato)"')),
  topic: TopicTagSchema,
  compounded: v.optional(
    v.pipe(yesOrNo, v.description('whether a pharmacy mixes it, instead of an approved product')),
  ),
  given: v.pipe(InlineTextSchema, v.description('how it is given')),
  setting: v.pipe(InlineTextSchema, v.description('where it is given and who is there')),
  approvals: v.pipe(
    atLeastOne(ApprovalSchema, 'approval status'),
    v.description('approval status for each country the guide speaks of'),
  ),
  mainRisks: v.pipe(
    atLeastOne(IdSchema, 'side-effect id'),
    v.description('ids of the side effects a reader must know first'),
  ),
  boxedWarning: v.optional(v.pipe(IdSchema, v.description('id of the boxed warning about it'))),
});

/** A regulator's strongest warning, in a summary of our own that says so. */
export const BoxedWarningSchema = object({
  id: IdSchema,
  product: v.pipe(text('the product'), v.description('the product it is about')),
  regulator: v.pipe(text('the regulator'), v.description('name of the regulator')),
  jurisdiction: JurisdictionSchema,
  asOf: v.pipe(DateSchema, v.description('date of the label it is from')),
  topic: TopicTagSchema,
  points: v.pipe(atLeastOne(InlineTextSchema, 'point'), v.description('each warned-of harm')),
  sourceIds: SourceIdsSchema,
});

export type Route = v.InferOutput<typeof RouteSchema>;
export type BoxedWarning = v.InferOutput<typeof BoxedWarningSchema>;
