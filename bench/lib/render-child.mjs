// One contestant's server in a process of its own, so that none pays for another's garbage.
import { contentOf } from '../content.mjs';

const { render } = await import(process.argv[2]);
const content = contentOf(12);

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Renders for a while and sends the milliseconds of processor time that one page took. */
process.on('message', (milliseconds) => {
  const end = performance.now() + milliseconds;
  const start = processorTime();
  let pages = 0;
  do {
    render(content);
    pages += 1;
  } while (performance.now() < end);
  process.send((processorTime() - start) / pages);
});
