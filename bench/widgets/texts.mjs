import { contentOf, textsOf } from '../content.mjs';

/** The words of every contestant's page. */
export const content = contentOf(12);

const { crisis } = content;
const crisisTexts = [crisis.title, crisis.lead, crisis.name, crisis.emergency.before];
const linkTexts = crisis.links.map(({ words }) => words);

/** What a reader must find on a contestant's page. */
export const textsFor = ({ own }) =>
  own === 'crisis' ? [content.title, ...crisisTexts, ...linkTexts] : textsOf(content);
