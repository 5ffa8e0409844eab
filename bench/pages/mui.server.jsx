import createEmotionServer from '@emotion/server/create-instance';
import { renderToString } from 'react-dom/server';
import { newCache, Page } from './mui.jsx';

/** A new cache for each page, and its styles in the head, as MUI's guide to server rendering says. */
export function render(content) {
  const cache = newCache();
  const { extractCriticalToChunks, constructStyleTagsFromChunks } = createEmotionServer(cache);
  const html = renderToString(<Page cache={cache} content={content} />);
  return { html, head: constructStyleTagsFromChunks(extractCriticalToChunks(html)) };
}
