import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withHelpers } from './helpers.ts';

interface Options {
  /** Scripts for the pages, by their addresses. */
  helpers: ReadonlyMap<string, string>;
  /** Whether script takes over the questions of the pages. */
  waits: boolean;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Of one connection alone. */
const OF_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding'];
const NOT_ASKED = [...OF_CONNECTION, 'host', 'accept-encoding'];
/** No longer true of what was unpacked and changed; and what keeps the checkers out. */
const NOT_ANSWERED = [
  ...OF_CONNECTION,
  'content-encoding',
  'content-length',
  'content-security-policy',
];
const POLICY_IN_HTML = /<meta http-equiv="Content-Security-Policy"[^>]*>/i;

const without = (names: string[], headers: Iterable<[string, unknown]>): Record<string, string> =>
  Object.fromEntries(
    [...headers]
      .filter(([name]) => !names.includes(name))
      .map(([name, value]) => [name, String(value)]),
  );

const javascript = (body: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/javascript' },
  body,
});

async function passOn(
  address: string,
  request: IncomingMessage,
  options: { waits: boolean },
): Promise<Answer> {
  const asked = without(NOT_ASKED, Object.entries(request.headers));
  const response = await fetch(address + request.url, { headers: asked, redirect: 'manual' });
  const answer = { status: response.status, headers: without(NOT_ANSWERED, response.headers) };
  if (!answer.headers['content-type']?.startsWith('text/html'))
    return { ...answer, body: Buffer.from(await response.arrayBuffer()) };
  const html = (await response.text()).replace(POLICY_IN_HTML, '');
  return { ...answer, body: withHelpers(html, options) };
}

/**
 * Serves a site again with helpers of the checks in its pages, past its content security policy: a
 * checker is no part of the page.
 * @param address of the site, without a slash at the end
 */
export async function serveBeside(
  address: string,
  { helpers, waits }: Options,
): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const helper = helpers.get(request.url ?? '');
    const { status, headers, body } =
      helper === undefined ? await passOn(address, request, { waits }) : javascript(helper);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
