// One side of one contest in a process of its own, so that neither pays for the other's garbage.
// race.mjs starts it with the contest's index and the side, and sends the length of each turn.
import * as library from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import { renderToString } from 'react-dom/server';
import { contests } from './contests.mjs';
import { sizes } from './sizes.mjs';

const [, , index, side] = process.argv;
const element = contests({ ...library, US })[index][side];

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Renders for a while and returns the milliseconds of processor time that one rendering took. */
function turn(milliseconds) {
  const end = performance.now() + milliseconds;
  const start = processorTime();
  let renderings = 0;
  do {
    renderToString(element());
    renderings += 1;
  } while (performance.now() < end);
  return (processorTime() - start) / renderings;
}

process.on('message', (milliseconds) => {
  if (milliseconds > 0) process.send(turn(milliseconds));
  else process.send(sizes(renderToString(element())));
});
