import { guide as builtIn } from '../../i18n/en-US.ts';
import { blockNodes, fragment } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';
import { Section } from './Section.tsx';

/** How it is thought to work, what is known kept apart from what is an idea. */
export function Mechanism({ guide, crisis: _crisis, ...text }: Inner) {
  const own = wordsFor(text.words, 'guide', builtIn);
  const { title, known, notKnown } = guide.mechanism;
  return (
    <Section heading={title} id="mechanism">
      <div className="ek-guide__balance">
        <div>
          <h3 className="ek-guide__label">{own.known}</h3>
          {fragment(blockNodes(known, text))}
        </div>
        <div>
          <h3 className="ek-guide__label">{own.notKnown}</h3>
          {fragment(blockNodes(notKnown, text))}
        </div>
      </div>
    </Section>
  );
}
