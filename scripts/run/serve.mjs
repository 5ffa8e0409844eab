import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

function fileAt(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileAt(folder, `${path}/index.html`);
  return found ? file : undefined;
}

/**
 * Serves a folder below `base` on a free port of this machine.
 * @returns {Promise<{ url: string, close: () => void }>} `url` ends with `base`
 */
export function serve(folder, base = '/') {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname.startsWith(base) && fileAt(folder, pathname.slice(base.length));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    // A browser that opens page after page compiles their script once.
    response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}${base}`;
      resolve({ url, close: () => server.close() });
    });
  });
}
