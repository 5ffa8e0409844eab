import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { asText } from '../components/props/index.ts';
import { sourceElementId } from '../content/index.ts';
import { prefixIds, withoutDeadLinks } from './ids.ts';
import type { Inner } from './inner.ts';
import { readsUnstyled } from './unstyled.ts';

type Draw = (inner: Inner) => ReactElement;

/**
 * Renders twice: the first time tells which sources are cited, so that none is listed that the
 * reader has not met, whatever a component cites.
 */
export function bodyHtml(draw: Draw, inner: Inner, whole: boolean, prefix: string): string {
  const first = renderToStaticMarkup(draw(inner));
  const isCited = (id: unknown) => first.includes(` href="#${sourceElementId(asText(id))}"`);
  const sources = inner.sources.filter(({ id }) => isCited(id));
  const html = whole ? first : renderToStaticMarkup(draw({ ...inner, sources }));
  return readsUnstyled(prefixIds(withoutDeadLinks(html), prefix));
}
