import { parseGuide } from 'evenkeel/content';
// Your own document stands here. This one shows what the components can do and was reviewed by nobody.
import document from 'evenkeel/examples/content/ketamine-for-depression.en-US.json' with {
  type: 'json',
};

const { guide: parsed, problems } = parseGuide(document);

if (!parsed) {
  const list = problems.map(({ path, reason, remedy }) => `${path} ${reason}. ${remedy}`);
  throw new Error(`The guide cannot be published:\n${list.join('\n')}`);
}

/** The document of the page. One that has problems stops the server, not the reader. */
export const guide = parsed;
