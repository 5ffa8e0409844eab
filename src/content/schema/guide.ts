import * as v from 'valibot';
import {
  DateSchema,
  IdSchema,
  InlineTextSchema,
  JurisdictionSchema,
  LocaleSchema,
} from './basics.ts';
import { ComparisonSchema } from './comparison.ts';
import { FactBoxSchema } from './factBox.ts';
import { atLeastOne, object, oneOf, say, text, yesOrNo } from './kit.ts';
import { BoxedWarningSchema, RouteSchema } from './route.ts';
import {
  BenefitSchema,
  CandidacySchema,
  CrisisSettingsSchema,
  MechanismSchema,
  SideEffectSchema,
  TopicSchema,
  UnknownsSchema,
  VisitSchema,
} from './sections.ts';
import { SourceSchema } from './source.ts';

/** Who looked at the document, and when the next look is due. */
export const ReviewSchema = v.pipe(
  object({
    reviewer: v.pipe(
      object({
        name: v.pipe(text('the reviewer’s name'), v.description('name of the reviewer')),
        credentials: v.pipe(text('the credentials'), v.description('what qualifies the reviewer')),
        /** Never shown as a real one. */
        example: v.optional(
          v.pipe(yesOrNo, v.description('whether the reviewer is made up, as in example content')),
        ),
      }),
      v.description('the clinician who reviewed it'),
    ),
    lastReviewed: v.pipe(DateSchema, v.description('date of the last review')),
    nextDue: v.pipe(DateSchema, v.description('date the next review is due')),
  }),
  v.forward(
    v.check(
      ({ lastReviewed, nextDue }) => nextDue > lastReviewed,
      say('is not after "lastReviewed"', 'Write the date the next review is due.'),
    ),
    ['nextDue'],
  ),
);

/** The whole of a treatment guide, as a clinic, a CMS or a developer writes it. */
export const GuideSchema = object({
  $schema: v.optional(
    v.pipe(
      v.string(say('is not a text', 'Write the address of the schema, or leave it out.')),
      v.description('where your editor finds the schema'),
    ),
  ),
  id: v.pipe(IdSchema, v.description('stable id of the guide')),
  locale: v.pipe(LocaleSchema, v.description('language of the text, BCP 47')),
  jurisdiction: v.pipe(JurisdictionSchema, v.description('country the guide is written for')),
  status: v.pipe(
    oneOf(['example', 'reviewed']),
    v.description('"example" until a clinician has reviewed it'),
  ),
  title: v.pipe(text('the title'), v.description('the page’s main heading')),
  summary: v.pipe(InlineTextSchema, v.description('what the page is about, in a sentence or two')),
  review: v.pipe(ReviewSchema, v.description('who reviewed it, and when')),
  crisis: v.pipe(CrisisSettingsSchema, v.description('which crisis help the page shows')),
  overview: v.optional(
    v.pipe(atLeastOne(TopicSchema, 'topic'), v.description('what it is, in plain text')),
  ),
  routes: v.pipe(atLeastOne(RouteSchema, 'route'), v.description('the ways it is given')),
  boxedWarnings: v.optional(
    v.pipe(
      atLeastOne(BoxedWarningSchema, 'boxed warning'),
      v.description('regulators’ strongest warnings'),
    ),
  ),
  comparison: v.optional(v.pipe(ComparisonSchema, v.description('the routes side by side'))),
  benefits: v.optional(
    v.pipe(
      atLeastOne(BenefitSchema, 'benefit'),
      v.description('what it can do, each with its harms and limits'),
    ),
  ),
  factBoxes: v.optional(
    v.pipe(
      atLeastOne(FactBoxSchema, 'fact box'),
      v.description('benefits and harms of one route in the same numbers'),
    ),
  ),
  sideEffects: v.pipe(
    atLeastOne(SideEffectSchema, 'side effect'),
    v.description('what can go wrong and what to do'),
  ),
  candidacy: v.optional(v.pipe(CandidacySchema, v.description('questions about who it may suit'))),
  visit: v.optional(v.pipe(VisitSchema, v.description('a visit step by step'))),
  mechanism: v.optional(v.pipe(MechanismSchema, v.description('how it is thought to work'))),
  unknowns: v.pipe(UnknownsSchema, v.description('what nobody knows yet')),
  sources: v.pipe(atLeastOne(SourceSchema, 'source'), v.description('every source cited')),
});

export type Review = v.InferOutput<typeof ReviewSchema>;
/** A parsed treatment guide: every id in it resolves, every benefit has its harms. */
export type GuideDocument = v.InferOutput<typeof GuideSchema>;

/** A guide with every part that a document may leave out, so that a page can be drawn without asking. */
export type WholeGuide = GuideDocument &
  Required<Pick<GuideDocument, 'overview' | 'comparison' | 'candidacy' | 'visit' | 'mechanism'>>;
