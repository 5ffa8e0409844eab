import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const TEN_SECONDS = 10_000;

const running = new Set();

/** Whoever stops us in the middle must not leave a browser behind. */
process.on('exit', () => {
  for (const child of running) process.kill(-child.pid);
});

/** Starts a program that leads a group of its own, so that all it starts can be ended with it. */
function start(path, args, options) {
  const child = spawn(path, args, { ...options, detached: true });
  child.once('spawn', () => running.add(child));
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a child with all that it started, and waits until it has ended. */
async function stop(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  process.kill(-child.pid);
  await exit;
}

/**
 * Starts a screen that nobody sees, since WebKitGTK does not draw without one. It picks a free
 * display by itself.
 * @returns {Promise<{ display: string, stop(): Promise<void> }>}
 * @throws Error when it does not start
 */
export async function startDisplay(path = 'Xvfb') {
  const screen = ['-screen', '0', '2200x1400x24', '-nolisten', 'tcp'];
  const child = start(path, ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const failed = Promise.race([once(child, 'error'), once(child, 'exit')]);
  const number = await Promise.race([once(child.stdio[3], 'data'), failed.then(() => undefined)]);
  if (number === undefined) {
    throw new Error(
      `${path}, the screen that WebKit draws on, did not start. ` +
        'Install it (Debian and Ubuntu: "apt-get install xvfb") and run this again.',
    );
  }
  return { display: `:${String(number[0]).trim()}`, stop: () => stop(child) };
}

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts WebKitWebDriver on a port and waits until it answers.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 * @throws Error when it ends or does not answer, as on a busy port
 */
export async function startDriver({ path, env, port }) {
  const child = start(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  let ended = false;
  child.once('error', () => {
    ended = true;
  });
  child.once('exit', () => {
    ended = true;
  });
  const url = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + TEN_SECONDS; !ended && Date.now() < until; ) {
    await wait(20);
    const answer = await fetch(`${url}/status`, {
      // Whatever else listens there may never answer.
      signal: AbortSignal.timeout(1000),
    }).catch(() => undefined);
    if (answer?.ok && !ended) return { url, stop: () => stop(child) };
  }
  await stop(child);
  throw new Error(
    `${path} did not start on port ${port}, perhaps because another program has that port. ` +
      'Run this again: it takes another port each time.',
  );
}
