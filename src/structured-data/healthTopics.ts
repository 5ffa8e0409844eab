import type { HealthTopicContent } from 'schema-dts';
import { type GuideSectionName, guideSections } from '../content/guideSections.ts';
import type { GuideDocument } from '../content/index.ts';
import { guide as builtIn } from '../i18n/en-US.ts';
import { layOver } from '../i18n/index.ts';
import { objects } from './loose.ts';
import { isShown, type Page } from './page.ts';

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

/**
 * The sections of the page whose subject schema.org has a word for: their headings and places, not
 * their text. A benefit is never said without what stands beside it.
 */
export function healthTopics(guide: GuideDocument, page: Page) {
  const own = layOver(builtIn, page.messages?.guide);
  const { overview, boxedWarnings, benefits, factBoxes, mechanism } = guide;
  const of = (name: Headed, title: string | undefined, aspect: Aspect) =>
    title && isShown(name, page) ? [topic(guideSections[name], title, aspect)] : [];
  const topics = isShown('overview', page) ? objects(overview) : [];
  return [
    ...topics.map(({ id, title }) => topic(id, title, 'Overview')),
    ...of('routes', own.routes, 'UsageOrSchedule'),
    ...of('boxedWarnings', boxedWarnings && own.boxedWarnings, 'Safety'),
    ...of('benefits', (benefits || factBoxes) && own.benefits, 'Effectiveness'),
    ...of('sideEffects', own.sideEffects, 'SideEffects'),
    ...of('mechanism', mechanism?.title, 'HowItWorks'),
  ];
}
