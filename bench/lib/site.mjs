import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { out } from './paths.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** What a careful site sends: scripts and styles of its own, nothing inline, nobody else. */
export const STRICT_CSP = "default-src 'self'; style-src 'self'; script-src 'self'";

const link = (name, { fileName }) => `<link rel="stylesheet" href="/${name}/${fileName}">`;

/** The page as a server sends it. */
export function documentOf({ name, noScript, styles, entry, rendered }, questions) {
  const { html, head } = rendered(questions);
  const script = noScript ? '' : `<script type="module" src="/${name}/${entry}"></script>`;
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>${styles.map((style) => link(name, style)).join('')}${head}</head><body><div id="root" data-questions="${questions}">${html}</div>${script}</body></html>`;
}

function file(path) {
  try {
    return readFileSync(join(out, path));
  } catch {
    return undefined;
  }
}

/**
 * Serves every contestant on a free port: /radix/?questions=12, with &csp under a strict policy.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveAll(built) {
  const pages = Object.fromEntries(built.map((one) => [`/${one.name}/`, one]));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    const body = page ? documentOf(page, Number(searchParams.get('questions'))) : file(pathname);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (body === undefined) return response.writeHead(404).end();
    if (page && searchParams.has('csp')) response.setHeader('content-security-policy', STRICT_CSP);
    response.setHeader('content-type', page ? 'text/html' : (TYPES[extname(pathname)] ?? ''));
    return response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}`;
      resolve({ url, close: () => server.close() });
    });
  });
}
