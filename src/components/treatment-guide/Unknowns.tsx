import { Citations, InlineText } from '../text/index.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** What nobody knows yet, in the main flow of the page (rule RC-11). */
export function Unknowns({ guide, crisis: _crisis, ...inner }: Inner) {
  return (
    <Section heading={guide.unknowns.title} id="unknowns">
      <ul className="ek-list">
        {guide.unknowns.points.map(({ text, sourceIds }) => (
          <li key={text}>
            <InlineText text={text} {...inner} />
            <Citations ids={sourceIds} {...inner} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
