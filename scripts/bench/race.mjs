import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { contests } from './contests.mjs';

/** How often a contest is run with two new processes: compiled code differs from one to the next. */
export const PAIRS = 3;
const ROUNDS = 9;
const WARM_UP = 800;
const TURN = 25;

const contestant = fileURLToPath(new URL('contestant.mjs', import.meta.url));

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Starts one side and returns how to ask it for a turn, or with no time for the size of its HTML. */
function start(index, side) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(contestant, [index, side], { env });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${contests({})[index].name}: ${side} ended with code ${code}, see above.`);
  });
  // In the end it is stopped, and that is no error.
  ended.catch(() => {});
  return {
    turn: async (milliseconds) => {
      child.send(milliseconds);
      const [answer] = await Promise.race([once(child, 'message'), ended]);
      return answer;
    },
    stop: () => child.kill(),
  };
}

/** One pair of processes: the medians of its rounds. */
async function race(sides) {
  const { ours, byHand } = sides;
  await Promise.all([ours.turn(WARM_UP), byHand.turn(WARM_UP)]);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = {};
    // Who goes first changes from round to round.
    const order = round % 2 === 0 ? ['ours', 'byHand'] : ['byHand', 'ours'];
    for (const side of order) times[side] = await sides[side].turn(TURN);
    rounds.push(times);
  }
  return {
    ours: median(rounds.map((times) => times.ours)),
    byHand: median(rounds.map((times) => times.byHand)),
    ratio: median(rounds.map((times) => times.ours / times.byHand)),
    html: { ours: await ours.turn(0), byHand: await byHand.turn(0) },
  };
}

async function raceOnce(index) {
  const sides = { ours: start(index, 'ours'), byHand: start(index, 'byHand') };
  try {
    return await race(sides);
  } finally {
    sides.ours.stop();
    sides.byHand.stop();
  }
}

/** Every contest, one after the other: milliseconds, and the ratio with its range over the pairs. */
export async function* races() {
  for (const [index, { name }] of contests({}).entries()) {
    const pairs = [];
    for (let pair = 0; pair < PAIRS; pair += 1) pairs.push(await raceOnce(index));
    const ratios = pairs.map(({ ratio }) => ratio);
    yield {
      name,
      ours: median(pairs.map(({ ours }) => ours)),
      byHand: median(pairs.map(({ byHand }) => byHand)),
      ratio: median(ratios),
      range: [Math.min(...ratios), Math.max(...ratios)],
      html: pairs[0].html,
    };
  }
}
