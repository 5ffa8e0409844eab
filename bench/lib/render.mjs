import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WARM_UP = 1500;
const TURN = 150;
const ROUNDS = 15;

const child = fileURLToPath(new URL('render-child.mjs', import.meta.url));

function start({ name, server }) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const process_ = fork(child, [pathToFileURL(server).href], { env });
  const ended = once(process_, 'exit').then(([code]) => {
    throw new Error(`The server of ${name} ended with code ${code}, see above.`);
  });
  // In the end it is stopped, and that is no error.
  ended.catch(() => {});
  return {
    name,
    turn: async (milliseconds) => {
      process_.send(milliseconds);
      const [answer] = await Promise.race([once(process_, 'message'), ended]);
      return answer;
    },
    stop: () => process_.kill(),
  };
}

/** Milliseconds for one page of each contestant, round by round; they take turns. */
export async function renderTimes(built) {
  const servers = built.map(start);
  try {
    for (const server of servers) await server.turn(WARM_UP);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const times = {};
      for (const { name, turn } of servers) times[name] = await turn(TURN);
      rounds.push(times);
    }
    return rounds;
  } finally {
    for (const server of servers) server.stop();
  }
}
