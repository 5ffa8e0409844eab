import { ContentNotice, noticeFor } from '../components/content-notice/index.ts';
import { ReviewStamp } from '../components/review-stamp/index.ts';
import { directionOf } from '../i18n/index.ts';
import { Comparison, Crisis, Guide, Questions, SideEffects } from './bodies.tsx';
import { controlWords } from './controlWords.ts';
import type { Inner } from './inner.ts';
import type { RenderOptions, WidgetName } from './options.ts';

const bodies = {
  comparison: Comparison,
  faq: Questions,
  'side-effects': SideEffects,
  crisis: Crisis,
  guide: Guide,
} as const;

/** These speak for themselves: the page has its own header, the banner nothing to review. */
const WHOLE: readonly WidgetName[] = ['guide', 'crisis'];

interface Props extends Inner, Pick<RenderOptions, 'widget' | 'theme'> {}

/**
 * One part of the document with all that must not be lost when it is pasted somewhere else: that it
 * is an example or no medical advice, warnings, sources, who reviewed it.
 */
export function Widget({ widget, theme, ...inner }: Props) {
  const { guide, words, sources, country } = inner;
  const Body = bodies[widget];
  const body = <Body {...inner} />;
  const part = !WHOLE.includes(widget);
  return (
    <div
      className="ek-widget"
      data-ek-lines-for={country?.country}
      data-ek-widget={widget}
      data-ek-wording={widget === 'crisis' ? guide.crisis.wording : undefined}
      data-theme={theme}
      dir={directionOf(words.locale)}
      lang={words.locale}
      {...controlWords(widget, words)}
    >
      {part && <ContentNotice kind={noticeFor(guide.status)} {...words} />}
      {body}
      {part && (
        <ReviewStamp
          review={guide.review}
          sourceCount={sources.length}
          status={guide.status}
          {...words}
        />
      )}
    </div>
  );
}
