import type { ReactElement } from 'react';
import type { Route } from '../../content/index.ts';
import { approval as builtIn } from '../../i18n/en-US.ts';
import { asText } from '../props/index.ts';
import { type Words, wordsFor } from '../words/index.ts';

/** Beside every benefit of a product: that it has a boxed warning, and where (rule RG-03). */
export function boxedWarningLink(
  route: Pick<Route, 'boxedWarning'> | undefined,
  words: Words,
): ReactElement | null {
  const id = asText(route?.boxedWarning);
  if (!id) return null;
  const { boxedWarning } = wordsFor(words, 'approval', builtIn);
  return (
    <p className="ek-approval__detail">
      <a className="ek-link" href={`#${id}`}>
        {boxedWarning}
      </a>
    </p>
  );
}
