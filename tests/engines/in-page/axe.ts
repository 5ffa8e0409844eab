import type axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules for whole pages, which a component alone is not. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];

/** Loads a script that the site serves beside its pages, once. */
export function load(src: string): Promise<void> {
  if (document.querySelector(`script[src="${src}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
    document.head.append(script);
  });
}

const loaded = async (): Promise<typeof axe> => {
  await load('/axe.min.js');
  return (globalThis as unknown as { axe: typeof axe }).axe;
};

const told = ({ violations }: axe.AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const [, reason = ''] = (failureSummary ?? '').split('\n');
      return `${id}: ${target.join(' ')}: ${reason.trim()}`;
    }),
  );

/** What axe finds, on a whole page or on one component. */
export async function axeFinds(): Promise<string[]> {
  const whole = document.querySelector('main') !== null;
  const rules = Object.fromEntries(OF_A_PAGE.map((id) => [id, { enabled: whole }]));
  const options = { runOnly: TAGS, rules, resultTypes: ['violations' as const] };
  return told(await (await loaded()).run(document, options));
}

/** What axe finds of some rules only. */
export async function axeFindsOf(rules: string[]): Promise<string[]> {
  const options = { runOnly: { type: 'rule' as const, values: rules } };
  return told(await (await loaded()).run(document, options));
}
