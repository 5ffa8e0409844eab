import { join } from 'node:path';
import { root } from '../run/paths.mjs';

/** The package under its own name, as its users have it, read from its source. Longer names come first. */
export const sourceAlias = {
  '#words': join(root, 'src/components/words/client.ts'),
  'evenkeel/content': join(root, 'src/content/index.ts'),
  'evenkeel/crisis-lines': join(root, 'src/crisis-lines/index.ts'),
  'evenkeel/examples': join(root, 'examples'),
  'evenkeel/styles.css': join(root, 'src/styles.css'),
  evenkeel: join(root, 'src/index.ts'),
};
