import { blockNodes, fragment } from '../text/index.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** What the treatment is, in topics that are each a section of the page. */
export function Overview({ guide, sources, words, levels, crisis, toContents }: Inner) {
  return (
    <div className="ek-guide__overview">
      {guide.overview.map(({ id, title, topic, body }, index) => (
        <Section
          heading={title}
          id={id}
          key={id}
          level={levels.section}
          toContents={index === guide.overview.length - 1 && toContents}
        >
          {fragment(blockNodes(body, { sources, words }))}
          {topic === 'suicide' && crisis}
        </Section>
      ))}
    </div>
  );
}
