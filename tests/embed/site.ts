import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../scripts/run/paths.mjs';

/** One answer of the site: what it says, and what else a test wants of it. */
export interface Answer {
  body: string;
  type?: 'text/html' | 'text/javascript' | 'text/css' | 'application/json';
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Milliseconds before it comes. */
  delay?: number;
}

/** A clinic's server: plain files, and nothing that Evenkeel wrote but those of `dist/embed`. */
export interface Site {
  origin: string;
  /** Serves something at a path, which begins with a slash. Returns its address. */
  put(path: string, answer: Answer | string): string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

const embed = join(root, 'dist/embed');

interface File {
  file: string;
  integrity: string;
}

/** What the build says of its files. */
export const manifest: Record<'evenkeel' | 'crisis' | 'lines', File> & { version: string } =
  JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8'));

function send(response: ServerResponse, answer: Answer): void {
  const { body, type = 'text/html', status = 200, headers } = answer;
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
  response.end(body);
}

/** Starts a site on a free port, with the embed module at `/ek/`. */
export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  for (const { file } of [manifest.evenkeel, manifest.crisis, manifest.lines]) {
    const body = readFileSync(join(embed, file), 'utf8');
    answers.set(`/ek/${file}`, { body, type: 'text/javascript' });
  }
  const respond = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const path = url.split('?')[0] ?? '/';
    asked.push(path);
    const answer = answers.get(path) ?? { body: 'Not found', status: 404 };
    if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
    send(response, answer);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    put(path, answer) {
      answers.set(path, typeof answer === 'string' ? { body: answer } : answer);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
