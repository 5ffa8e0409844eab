import { ColorSchemeScript } from '@mantine/core';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { Page } from './mantine.jsx';

/** With the script in the head that Mantine's guide to server rendering asks for. */
export function render(content) {
  return {
    html: renderToString(<Page content={content} />),
    head: renderToStaticMarkup(<ColorSchemeScript />),
  };
}
