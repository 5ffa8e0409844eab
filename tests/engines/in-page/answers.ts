import { isShown, select } from './elements.ts';

/** A question on the page, with script or as `<details>`. */
export interface Answer {
  id: string;
  question: string;
  open: boolean;
  /** The words of the answer, as written. */
  text: string;
  /** A sentence of it that can be looked for. */
  sentence: string;
  /** How the browser is told that closed words can still be found. */
  findable: boolean;
  /** How many links are in it. */
  links: number;
}

const clean = (words: string | null | undefined): string =>
  (words ?? '').replace(/\s+/g, ' ').trim();

const answerIn = (item: Element): HTMLElement | null => item.querySelector('.ek-faq__answer');

/** The longest run of words in one piece of text: marks of sources stand between others. */
function longestRun(answer: Element): string {
  const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
  let longest = '';
  while (walker.nextNode()) {
    const run = clean((walker.currentNode as Text).data);
    if (run.length > longest.length) longest = run;
  }
  return longest.split(' ').slice(0, 9).join(' ');
}

function read(item: HTMLElement): Answer {
  const answer = answerIn(item);
  const details = item instanceof HTMLDetailsElement;
  return {
    id: item.id || (item.querySelector('.ek-faq__target')?.id ?? ''),
    question: clean(item.querySelector('.ek-faq__question-text')?.textContent),
    open: details ? item.open : answer?.hasAttribute('hidden') === false,
    text: clean(answer?.textContent),
    sentence: answer ? longestRun(answer) : '',
    links: answer?.querySelectorAll('a[href]').length ?? 0,
    findable: details || answer?.getAttribute('hidden') === 'until-found',
  };
}

const ITEM = '[data-faq-item], details.ek-faq__item';

/** Every question on the page. */
export const answers = (): Answer[] => items().map(read);

const items = (): HTMLElement[] => select(ITEM).filter(isShown);

/** A link leads to the whole item, or into its answer. */
const itemOf = (id: string) =>
  items().find((item) => item.id === id || item.querySelector(`[id="${id}"]`));

/** Whether an answer opens, or closes, within a second. */
export async function becomes(id: string, open: boolean): Promise<boolean> {
  for (const until = performance.now() + 1000; performance.now() < until; ) {
    const item = itemOf(id);
    if (item && read(item).open === open) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/** What is wrong when this answer should be open and in front of the reader. */
export function notInFront(id: string): string[] {
  const item = itemOf(id);
  if (!item) return [`there is no #${id}`];
  const answer = answerIn(item)?.getBoundingClientRect();
  const problems: string[] = [];
  if (!read(item).open || !answer?.height) problems.push(`#${id} stayed closed`);
  const { top, bottom } = item.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) problems.push(`#${id} is out of sight, at ${top} px`);
  return problems;
}

const isSettled = async (id: string): Promise<string[]> => {
  const problems = notInFront(id);
  if (problems.length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  return problems;
};

/** The same, once the browser and React have had their time: two seconds at most. */
export async function cameToFront(id: string): Promise<string[]> {
  const until = performance.now() + 2000;
  let problems = await isSettled(id);
  while (problems.length > 0 && performance.now() < until) problems = await isSettled(id);
  return problems;
}

const isOpen = (id: string): boolean => answers().some((answer) => answer.id === id && answer.open);

/** Opens every answer, as a reader would one by one, and says how many were closed. */
export async function openAll(): Promise<number> {
  const closed = answers().filter(({ open }) => !open);
  for (const { id } of closed) {
    if (!isOpen(id)) itemOf(id)?.querySelector<HTMLElement>('button, summary')?.click();
    await becomes(id, true);
  }
  // What is still fading in has not its colours yet.
  const ending = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.all(ending.map(({ finished }) => finished));
  return closed.length;
}

/** Puts the focus on a question. */
export function focusQuestion(id: string): void {
  itemOf(id)?.querySelector<HTMLElement>('button, summary')?.focus();
}

/** A link at the top of the page, as any page may have one. */
export function linkTo(id: string): void {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.id = 'inserted-link';
  link.textContent = 'To the answer';
  document.body.prepend(link);
  scrollTo({ top: 0, behavior: 'instant' });
}
