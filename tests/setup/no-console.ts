// A message on the console is a defect a user of the library would see, so it fails the test.
// A test that is about a message says so with expectConsole() from ./console.ts.
import { afterAll, afterEach } from 'vitest';
import { listenToConsole, settleConsole } from './console.ts';

listenToConsole();
afterEach(settleConsole);
afterAll(settleConsole);
