import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Conditions } from './conditions.ts';

/** Pages served under one set of conditions. */
export interface Site {
  /** Of one document with these pages in it. */
  url(...pages: readonly string[]): string;
  /** Lets the script go that was held back. */
  release(): void;
  close(): Promise<void>;
}

interface Given {
  /** Where the script and the stylesheet are. */
  folder: string;
  conditions: Conditions;
  /** The HTML that the server renders of a page. */
  html(page: string): string;
}

const quoted = (text: string) => `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** `async` where the page shall be whole before its script: else it waits, and so does the page. */
const documentOf = (
  sections: string,
  host: boolean,
  order: 'async' | 'defer',
): string => `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/client.css">
${host ? '<link rel="stylesheet" href="/host.css">' : ''}
<script ${order} type="module" src="/client.js"></script>
</head>
<body><main>${sections}</main></body>
</html>
`;

/** Serves pages on a free port. */
export async function serveSite({ folder, conditions, html }: Given): Promise<Site> {
  const { headers = {}, script, stylesheet, hostCss } = conditions;
  const order = script === 'held back' ? 'async' : 'defer';
  const held: (() => void)[] = [];
  const send = (response: ServerResponse, type: string, body: string | Buffer) =>
    response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  const file = async (response: ServerResponse, name: string, type: string) =>
    send(response, type, await readFile(join(folder, name)));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const gone = () => response.writeHead(404).end();
    if (pathname === '/client.js') {
      const answer = () => file(response, 'client.js', 'text/javascript');
      if (script === 'missing') gone();
      else if (script === 'held back') held.push(answer);
      else void answer();
    } else if (pathname === '/client.css') {
      if (stylesheet === 'missing') gone();
      else void file(response, 'client.css', 'text/css');
    } else if (pathname === '/host.css') send(response, 'text/css', hostCss ?? '');
    else {
      const pages = searchParams.getAll('page');
      const sections = pages.map(
        (page) => `<section data-page=${quoted(page)}>${html(page)}</section>`,
      );
      send(response, 'text/html', documentOf(sections.join('\n'), hostCss !== undefined, order));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (...pages) => {
      const query = new URLSearchParams(pages.map((page) => ['page', page]));
      return `http://127.0.0.1:${port}/?${query}`;
    },
    release: () => {
      for (const answer of held.splice(0)) answer();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
