import { guide as builtIn } from '../../i18n/en-US.ts';
import { fill, fillPlural, formatDate } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';
import { InlineText } from '../text/index.ts';
import { wordsFor } from '../words/index.ts';
import type { Inner } from './inner.ts';

function ReviewDate({ message, date, locale }: { message: string; date: string; locale: string }) {
  const [before = '', after = ''] = message.split('{date}');
  if (!date) return null;
  return (
    <li>
      {before}
      <time dateTime={date}>{formatDate(date, locale)}</time>
      {after}
    </li>
  );
}

/** Who reviewed the document, and when. */
export function Review({ guide, words }: Pick<Inner, 'guide' | 'words'>) {
  const own = wordsFor(words, 'guide', builtIn);
  const { reviewer, lastReviewed, nextDue } = guide.review;
  const { locale } = words;
  const example = guide.status === 'example';
  const { name, credentials } = reviewer;
  return (
    <ul className="ek-guide__review">
      {asText(name) && (
        <li>
          {fill(example ? own.exampleReviewer : own.reviewer, {
            name: asText(name),
            credentials: asText(credentials),
          })}
        </li>
      )}
      <ReviewDate
        date={asText(lastReviewed)}
        locale={locale}
        message={example ? own.lastEdited : own.lastReviewed}
      />
      <ReviewDate date={asText(nextDue)} locale={locale} message={own.nextDue} />
      <li>{fillPlural(own.sourceCount, guide.sources.length, locale)}</li>
    </ul>
  );
}

/** What stands before content that nobody may rely on. */
export function ExampleNotice({ guide, words }: Pick<Inner, 'guide' | 'words'>) {
  const own = wordsFor(words, 'guide', builtIn);
  if (guide.status !== 'example') return null;
  return (
    <p className="ek-guide__notice">
      <strong className="ek-guide__notice-title">{own.exampleTitle}.</strong> {own.example}
    </p>
  );
}

/** Title, summary, who reviewed it, and whether it is only an example. */
export function GuideHeader(inner: Inner) {
  const { guide, words } = inner;
  return (
    <header className="ek-guide__header">
      <h1 className="ek-guide__title">{asText(guide.title)}</h1>
      <p className="ek-guide__summary">
        <InlineText sources={inner.sources} text={guide.summary} words={words} />
      </p>
      <ExampleNotice {...inner} />
      <Review {...inner} />
    </header>
  );
}
