import type { HealthTopicContent } from 'schema-dts';
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
export function healthTopics(guide: GuideDocument, { messages }: Page) {
  const own = layOver(builtIn, messages?.guide);
  const { overview, boxedWarnings, benefits, factBoxes, mechanism } = guide;
  return [
    ...objects(overview).map(({ id, title }) => topic(id, title, 'Overview')),
    topic('routes', own.routes, 'UsageOrSchedule'),
    ...(boxedWarnings ? [topic('boxed-warnings', own.boxedWarnings, 'Safety')] : []),
    ...(benefits || factBoxes ? [topic('benefits', own.benefits, 'Effectiveness')] : []),
    topic('side-effects', own.sideEffects, 'SideEffects'),
    topic('mechanism', mechanism?.title, 'HowItWorks'),
  ];
}
