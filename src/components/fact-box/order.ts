import { type Outcome, severities } from '../../content/index.ts';

const rank = ({ severity }: Outcome): number =>
  severity ? severities.indexOf(severity) : severities.indexOf('common');

const people = ({ treated }: Outcome): number => (typeof treated === 'number' ? treated : 0);

/** The most serious first, then by how many it happens to: an order that no author chooses (rule RC-10). */
export const seriousFirst = (outcomes: readonly Outcome[]): Outcome[] =>
  [...outcomes].sort((a, b) => rank(b) - rank(a) || people(b) - people(a));
