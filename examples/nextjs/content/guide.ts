// Your own document stands here. This one shows what the components can do and was reviewed by nobody.
import document from 'evenkeel/examples/content/ketamine-for-depression.en-US.json';
import { publishable } from './publishable';

/** The document that every page shows. */
export const guide = publishable(document, new Date());
