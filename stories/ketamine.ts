import document from '../examples/content/ketamine-for-depression.en-US.json';
import { type GuideDocument, parseGuide } from '../src/content/index.ts';

function parsed(): GuideDocument {
  const { guide, problems } = parseGuide(document);
  if (guide) return guide;
  const list = problems.map(({ path, reason, remedy }) => `${path} ${reason}. ${remedy}`);
  throw new Error(`The example document has problems:\n${list.join('\n')}`);
}

/** The example guide that the stories show. */
export const ketamine = parsed();
