import document from '../examples/content/ketamine-for-depression.en-US.json';
import { parseGuide } from '../src/content/index.ts';
import type { WholeGuide } from '../src/content/schema/guide.ts';

function parsed(): WholeGuide {
  const { guide, problems } = parseGuide(document);
  // It has every part.
  if (guide) return guide as WholeGuide;
  const list = problems.map(({ path, reason, remedy }) => `${path} ${reason}. ${remedy}`);
  throw new Error(`The example document has problems:\n${list.join('\n')}`);
}

/** The example guide that the stories show. */
export const ketamine = parsed();
