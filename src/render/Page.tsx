import { CrisisBanner } from '../components/crisis-banner/index.ts';
import { asText } from '../components/props/index.ts';
import { wordsFor } from '../components/words/index.ts';
import { crisis as builtIn } from '../i18n/en-US.ts';
import type { Inner } from './inner.ts';
import type { WidgetName } from './options.ts';
import { Widget } from './Widget.tsx';

/** What the page is called. */
export function titleOf(widget: WidgetName, { guide, words }: Inner): string {
  return widget === 'crisis' ? wordsFor(words, 'crisis', builtIn).label : asText(guide.title);
}

interface Props extends Inner {
  widget: WidgetName;
}

/** The body of a page with one widget: crisis help first, as on every page. */
export function Page({ widget, ...inner }: Props) {
  const { guide, words, country, override } = inner;
  const content = <Widget widget={widget} {...inner} />;
  if (widget === 'guide') return content;
  return (
    <>
      {widget !== 'crisis' && (
        <CrisisBanner
          country={country}
          override={override}
          wording={guide.crisis.wording}
          {...words}
        />
      )}
      <main className="ek-page__main">
        <h1 className="ek-page__title">{titleOf(widget, inner)}</h1>
        {content}
      </main>
    </>
  );
}
