import { faq as builtIn } from '../../i18n/en-US.ts';
import { asList, asTexts } from '../props/index.ts';
import { useWords, wordsFor } from '../words/index.ts';
import { type FaqContentProps, type FaqShared, openAtFirst } from './faqParts.tsx';
import { type Opened, warnOfQuestions } from './warnOfQuestions.ts';

type Given = Pick<FaqContentProps, 'questions' | 'sources' | 'crisis' | 'locale' | 'messages'>;

/** What both ways of showing questions make of their props. */
export function useFaq(
  { questions, sources, crisis, locale, messages }: Given,
  owner: string,
  opened: Opened,
) {
  const words = useWords({ locale, messages }, owner);
  const own = wordsFor(words, 'faq', builtIn);
  const items = asList(questions, `${owner} questions`);
  const shared: FaqShared = { own, words, sources, crisis, owner };
  warnOfQuestions(owner, items, opened);
  const unnamed = openAtFirst(items);
  return { items, shared, unnamed, open: [...asTexts(opened.defaultValue), ...unnamed] };
}
