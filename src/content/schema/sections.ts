import * as v from 'valibot';
import { candidacyGroups, severities } from '../words.ts';
import { IdSchema, InlineTextSchema, JurisdictionSchema, SourceIdsSchema } from './basics.ts';
import { atLeastOne, object, oneOf, say, text } from './kit.ts';
import {
  BlockSchema,
  ComparedStatisticSchema,
  DurationSchema,
  NotEstablishedSchema,
  StatisticSchema,
} from './values.ts';

const title = v.pipe(text('the title'), v.description('heading of this section'));
const body = v.pipe(atLeastOne(BlockSchema, 'paragraph'), v.description('paragraphs and lists'));

/** Where suicide is spoken of, crisis lines stand in the same view (rule SM-04). */
export const TopicTagSchema = v.optional(
  v.pipe(oneOf(['suicide']), v.description('"suicide" wherever the text speaks of it')),
);

/** A stretch of plain reading text with a heading. */
export const TopicSchema = object({ id: IdSchema, title, topic: TopicTagSchema, body });

/**
 * A benefit, which cannot be stated alone: a number with comparator and source, the harms that
 * stand beside it, and what limits it. The route adds its approval status.
 */
export const BenefitSchema = object({
  id: IdSchema,
  title,
  routeId: v.pipe(IdSchema, v.description('the route it was found for')),
  approvalId: v.pipe(
    IdSchema,
    v.description('the route’s approval for this use, in the guide’s own country'),
  ),
  statement: v.pipe(InlineTextSchema, v.description('the benefit in a sentence')),
  result: v.pipe(ComparedStatisticSchema, v.description('the number, with its comparator')),
  harms: v.pipe(
    atLeastOne(IdSchema, 'side-effect id'),
    v.description('ids of the side effects shown beside the benefit'),
  ),
  limits: v.pipe(
    atLeastOne(BlockSchema, 'limit'),
    v.description('what makes the number less sure'),
  ),
});

export const QuestionSchema = object({
  id: IdSchema,
  question: v.pipe(text('the question'), v.description('the question as a reader would ask it')),
  group: v.optional(
    v.pipe(
      oneOf(candidacyGroups),
      v.description('how the question stands to having the treatment'),
    ),
  ),
  summary: v.optional(
    v.pipe(
      text('what the answer comes to'),
      v.description('what the answer comes to, in sight while it is closed; plain text'),
    ),
  ),
  topic: TopicTagSchema,
  answer: body,
});

export const CandidacySchema = object({
  title,
  questions: v.pipe(
    atLeastOne(QuestionSchema, 'question'),
    v.description('questions, in the order they are shown'),
  ),
});

const timeOrUnknown = v.variant(
  'type',
  [DurationSchema, NotEstablishedSchema],
  say(
    'is neither a time nor "not-established"',
    'Write { "type": "duration", … } or { "type": "not-established" }.',
  ),
);

const howOftenOrUnknown = v.variant(
  'type',
  [StatisticSchema, NotEstablishedSchema],
  say(
    'is neither a frequency nor "not-established"',
    'Write { "type": "frequency", … } or { "type": "not-established" }.',
  ),
);

export const SideEffectSchema = object({
  id: IdSchema,
  name: v.pipe(text('the side effect'), v.description('the side effect in plain words')),
  severity: v.pipe(oneOf(severities), v.description('common, serious or emergency')),
  description: v.optional(InlineTextSchema),
  topic: TopicTagSchema,
  frequency: v.optional(v.pipe(howOftenOrUnknown, v.description('how often it happens'))),
  onset: v.optional(v.pipe(timeOrUnknown, v.description('when it begins'))),
  duration: v.optional(v.pipe(timeOrUnknown, v.description('how long it lasts'))),
  whatToDo: v.pipe(
    atLeastOne(InlineTextSchema, 'thing to do'),
    v.description('what the reader can do'),
  ),
  getHelp: v.optional(
    v.pipe(atLeastOne(InlineTextSchema, 'reason to get help'), v.description('when to get help')),
  ),
  moreAtRisk: v.optional(
    v.pipe(atLeastOne(InlineTextSchema, 'group of people'), v.description('who is more at risk')),
  ),
  sourceIds: SourceIdsSchema,
});

export const VisitSchema = object({
  title,
  note: v.optional(InlineTextSchema),
  steps: v.pipe(
    atLeastOne(
      object({
        id: IdSchema,
        phase: v.pipe(oneOf(['before', 'during', 'after']), v.description('when it happens')),
        name: v.pipe(text('the step'), v.description('what happens, in a few words')),
        description: InlineTextSchema,
        topic: TopicTagSchema,
        duration: v.optional(v.pipe(DurationSchema, v.description('how long it takes'))),
      }),
      'step',
    ),
    v.description('steps, in the order they happen'),
  ),
});

/** How a treatment is thought to work: what is known, apart from what is only an idea. */
export const MechanismSchema = object({
  title,
  known: v.pipe(atLeastOne(InlineTextSchema, 'paragraph'), v.description('what is established')),
  notKnown: v.pipe(
    atLeastOne(InlineTextSchema, 'paragraph'),
    v.description('what is an idea, disputed or unknown'),
  ),
});

/**
 * Which crisis help the page shows. Without a country: the international directories. The lines
 * themselves are passed to the page, which refuses those of another country.
 */
export const CrisisSettingsSchema = object({
  country: v.optional(v.pipe(JurisdictionSchema, v.description('country of the page’s readers'))),
  wording: v.pipe(
    oneOf(['distress', 'suicide']),
    v.description('"suicide" on pages that discuss suicidal thoughts, else "distress"'),
  ),
});

export const UnknownsSchema = object({
  title,
  points: v.pipe(
    atLeastOne(object({ text: InlineTextSchema, sourceIds: SourceIdsSchema }), 'unknown'),
    v.description('what is not known, each with its sources'),
  ),
});

export type Topic = v.InferOutput<typeof TopicSchema>;
export type Benefit = v.InferOutput<typeof BenefitSchema>;
export type CandidacyGroup = (typeof candidacyGroups)[number];
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Candidacy = v.InferOutput<typeof CandidacySchema>;
export type Severity = (typeof severities)[number];
export type SideEffect = v.InferOutput<typeof SideEffectSchema>;
export type Visit = v.InferOutput<typeof VisitSchema>;
export type Mechanism = v.InferOutput<typeof MechanismSchema>;
export type CrisisSettings = v.InferOutput<typeof CrisisSettingsSchema>;
export type Unknowns = v.InferOutput<typeof UnknownsSchema>;
