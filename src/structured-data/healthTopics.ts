import type { HealthAspectEnumeration, HealthTopicContent } from 'schema-dts';
import type { GuideDocument } from '../content/index.ts';
import { guide as builtIn } from '../i18n/en-US.ts';
import type { Page } from './legalStatus.ts';

type Aspect = Extract<HealthAspectEnumeration, `https://schema.org/${string}`>;

const topic = (id: string, name: string, hasHealthAspect: Aspect) =>
  ({
    '@type': 'HealthTopicContent',
    name,
    url: `#${id}`,
    hasHealthAspect,
  }) satisfies HealthTopicContent;

/**
 * The sections of the page whose subject schema.org has a word for: their headings and places, not
 * their text. A benefit is never said without what stands beside it.
 */
export function healthTopics(guide: GuideDocument, { messages }: Page) {
  const own = { ...builtIn, ...messages?.guide };
  const { overview, boxedWarnings, benefits, factBoxes, mechanism } = guide;
  return [
    ...overview.map(({ id, title }) => topic(id, title, 'https://schema.org/OverviewHealthAspect')),
    topic('routes', own.routes, 'https://schema.org/UsageOrScheduleHealthAspect'),
    ...(boxedWarnings
      ? [topic('boxed-warnings', own.boxedWarnings, 'https://schema.org/SafetyHealthAspect')]
      : []),
    ...(benefits || factBoxes
      ? [topic('benefits', own.benefits, 'https://schema.org/EffectivenessHealthAspect')]
      : []),
    topic('side-effects', own.sideEffects, 'https://schema.org/SideEffectsHealthAspect'),
    topic('mechanism', mechanism.title, 'https://schema.org/HowItWorksHealthAspect'),
  ];
}
