import { createServer } from 'node:http';
import { extname } from 'node:path';

/** What the embed module keeps, and a health site should ask for. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** Milliseconds by which a script is late, as on a slow line: the words are painted before. */
const LATE = 700;

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

function documentOf({ name, files, entry, html, bodyStart = '' }, blocking) {
  const styles = Object.keys(files).filter((file) => file.endsWith('.css'));
  const links = styles.map((file) => `<link rel="stylesheet" href="/${name}/${file}">`).join('');
  const script = `<script type="module" src="/${name}/${entry}"${blocking ? ' blocking="render"' : ''}></script>`;
  return `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>${links}${script}</head><body>${bodyStart}${html}<p>Words of the page after it.</p></body></html>`;
}

/**
 * Serves every contestant on a free port: /shoelace/, with ?csp under the policy, with ?blocking
 * painted only when its script is there.
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveWidgets(all) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const one = all.find(({ name }) => pathname.startsWith(`/${name}/`));
    const file = pathname.slice((one?.name.length ?? 0) + 2);
    if (one && file === '') {
      if (searchParams.has('csp')) response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', 'text/html');
      return response.end(documentOf(one, searchParams.has('blocking')));
    }
    if (one?.files[file] === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? '');
    return setTimeout(() => response.end(one.files[file]), file.endsWith('.js') ? LATE : 0);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}`;
      resolve({ url, close: () => server.close() });
    });
  });
}
