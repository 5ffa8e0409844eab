import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { quickExit as builtIn } from '../../i18n/en-US.ts';
import { fillPlural } from '../../i18n/index.ts';
import { useWords, type WordSettings, wordsFor } from '../words/index.ts';
import { ExitLink } from './ExitLink.tsx';
import { exitAddress } from './exitAddress.ts';

export interface QuickExitProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    WordSettings {
  /**
   * A neutral page: `https://…`, or a path of your own site. One that looks the same to everybody,
   * such as a weather forecast, never one that shows what the reader did before. Anything else
   * leads to an empty page.
   */
  href: string;
}

/**
 * A way out of the page, in reach all the time: it hides the page at once and puts a neutral one
 * in its place in the tab's history. So does Shift, pressed three times. Links within the page add
 * nothing to the history meanwhile, so that Back does not lead here; a router's links may. It says
 * what it cannot hide. Without script it is a link. Nothing has it unless you place it: first on
 * the page, before everything that scrolls. Renders a `<section>` without a box of its own
 * (`display: contents`), so that the way out can stay in sight.
 * @since 0.2.0
 */
export const QuickExit = /* @__PURE__ */ forwardRef<HTMLElement, QuickExitProps>(function QuickExit(
  { href, locale, messages, className, ...rest },
  ref,
) {
  const words = useWords({ locale, messages }, 'QuickExit');
  const own = wordsFor(words, 'quickExit', builtIn);
  const more = (count: number) => fillPlural(own.more, count, words.locale);
  return (
    <section
      aria-label={own.label}
      ref={ref}
      {...rest}
      className={className ? `ek-exit ${className}` : 'ek-exit'}
    >
      <div className="ek-exit__bar">
        <ExitLink
          address={exitAddress(href)}
          label={own.leave}
          leaving={own.leaving}
          shortcut={['', more(1), more(2), own.shortcut]}
        />
      </div>
      <details className="ek-exit__limits">
        <summary className="ek-exit__summary">{own.limits}</summary>
        <ul className="ek-list ek-exit__list">
          <li>{own.history}</li>
          <li>{own.traces}</li>
          <li>{own.watched}</li>
        </ul>
        <p className="ek-text">{own.safer}</p>
      </details>
    </section>
  );
});
