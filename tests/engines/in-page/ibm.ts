import { load } from './axe.ts';

interface Finding {
  ruleId: string;
  value: [kind: string, outcome: string];
  message: string;
  path: { dom: string };
}

interface Checker {
  check(root: Document, policies: string[]): Promise<{ results: Finding[] }>;
}

/** Rules for whole pages, which a component alone is not. */
const OF_A_PAGE = /^skip_main_/;

/** What IBM's checker calls a violation; what it wants a person to look at is not in it. */
export async function ibmFinds(): Promise<string[]> {
  await load('/ace.js');
  const { ace } = globalThis as unknown as { ace: { Checker: new () => Checker } };
  const whole = document.querySelector('main') !== null;
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  return results
    .filter(({ value: [kind, outcome] }) => kind === 'VIOLATION' && outcome === 'FAIL')
    .filter(({ ruleId }) => whole || !OF_A_PAGE.test(ruleId))
    .map(({ ruleId, message, path }) => `${ruleId}: ${message} (${path.dom})`);
}
