import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { page } from './page.mjs';

const file = (address) => readFileSync(fileURLToPath(new URL(address, import.meta.url)));

const answers = {
  '/': ['text/html; charset=utf-8', page],
  '/evenkeel.css': ['text/css', file(import.meta.resolve('evenkeel/styles.css'))],
  '/site.css': ['text/css', file('public/site.css')],
  '/icon.svg': ['image/svg+xml', file('public/icon.svg')],
  '/client.js': ['text/javascript', file('public/client.js')],
};

const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  // The address of a page alone can tell what its reader is living with.
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const server = createServer(({ url }, response) => {
  const [type, body] = answers[url.split('?')[0]] ?? [];
  if (body === undefined) response.writeHead(404).end();
  else response.writeHead(200, { ...headers, 'content-type': type }).end(body);
});

server.listen(process.env.PORT ?? 3000, '127.0.0.1', () => {
  console.log(`Ready on http://127.0.0.1:${server.address().port}`);
});
