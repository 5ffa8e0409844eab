import type { HealthTopicContent } from 'schema-dts';
import {
  type GuideSectionName,
  guideSections,
  keptSections,
  sectionNamed,
} from '../content/guideSections.ts';
import type { GuideDocument } from '../content/index.ts';
import { guide as builtIn } from '../i18n/en-US.ts';
import { layOver } from '../i18n/index.ts';
import type { Page } from './legalStatus.ts';
import { objects } from './loose.ts';

type Aspect =
  | 'Effectiveness'
  | 'HowItWorks'
  | 'Overview'
  | 'Safety'
  | 'SideEffects'
  | 'UsageOrSchedule';

/** Sections with a heading, and an id, of their own. */
type Headed = Exclude<GuideSectionName, 'overview'>;

const topic = (id: string, name: string, aspect: Aspect) =>
  ({
    '@type': 'HealthTopicContent',
    name,
    url: `#${id}`,
    hasHealthAspect: `https://schema.org/${aspect}HealthAspect`,
  }) satisfies HealthTopicContent;

/** The `sections` of a page: names of the guide's own, and sections of the author's. */
export type PageSections = readonly (GuideSectionName | { id: string })[];

/**
 * Whether the page shows a section of the guide. Five are on every page, unless the author has content
 * of their own in their place, of which nobody knows what it is about.
 */
function isShown(name: GuideSectionName, sections: PageSections | undefined): boolean {
  if (!Array.isArray(sections)) return true;
  const replaced = objects(sections).some(({ id }) => sectionNamed(id) === name);
  return !replaced && (sections.includes(name) || keptSections.includes(name));
}

/**
 * The sections of the page whose subject schema.org has a word for: their headings and places, not
 * their text. A benefit is never said without what stands beside it.
 */
export function healthTopics(
  guide: GuideDocument,
  { messages }: Page,
  sections: PageSections | undefined,
) {
  const own = layOver(builtIn, messages?.guide);
  const { overview, boxedWarnings, benefits, factBoxes, mechanism } = guide;
  const of = (name: Headed, title: string | undefined, aspect: Aspect) =>
    title && isShown(name, sections) ? [topic(guideSections[name], title, aspect)] : [];
  const topics = isShown('overview', sections) ? objects(overview) : [];
  return [
    ...topics.map(({ id, title }) => topic(id, title, 'Overview')),
    ...of('routes', own.routes, 'UsageOrSchedule'),
    ...of('boxedWarnings', boxedWarnings && own.boxedWarnings, 'Safety'),
    ...of('benefits', (benefits || factBoxes) && own.benefits, 'Effectiveness'),
    ...of('sideEffects', own.sideEffects, 'SideEffects'),
    ...of('mechanism', mechanism?.title, 'HowItWorks'),
  ];
}
