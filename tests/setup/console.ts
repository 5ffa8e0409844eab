const METHODS = ['debug', 'info', 'log', 'warn', 'error', 'trace', 'assert'] as const;

/** A console method that counts as output. */
export type ConsoleMethod = (typeof METHODS)[number];

interface Call {
  method: ConsoleMethod;
  text: string;
}

interface Expectation {
  method: ConsoleMethod;
  pattern: RegExp;
}

interface Heard {
  calls: Call[];
  expected: Expectation[];
}

// One record for the whole page or process, wherever this module is loaded a second time.
const KEY = Symbol.for('evenkeel.tests.console');
const store = globalThis as unknown as Record<symbol, Heard | undefined>;

function heard(): Heard {
  store[KEY] ??= { calls: [], expected: [] };
  return store[KEY];
}

/** Fills in `%s` and its kin as a console does, so that a message can be matched as it is read. */
function textOf([first, ...rest]: unknown[]): string {
  const show = (value: unknown) =>
    value instanceof Error ? (value.stack ?? value.message) : String(value);
  if (typeof first !== 'string') return [first, ...rest].map(show).join(' ');
  const left = [...rest];
  const filled = first.replace(/%[sdifoOc]/g, (mark) => {
    if (left.length === 0) return mark;
    const value = show(left.shift());
    return mark === '%c' ? '' : value;
  });
  return [filled, ...left.map(show)].join(' ');
}

/** Records every console call instead of printing it. */
export function listenToConsole(): void {
  const { calls } = heard();
  for (const method of METHODS) {
    console[method] = (...args: unknown[]) => {
      if (method === 'assert' && args.shift()) return;
      const text = textOf(args);
      // Vite's own client tells the developer about its connection.
      if (!text.startsWith('[vite]')) calls.push({ method, text });
    };
  }
}

/**
 * Says that the running test causes this console message, at least once. The test fails when the
 * message does not come, and, as always, when any other comes.
 */
export function expectConsole(method: ConsoleMethod, pattern: RegExp): void {
  heard().expected.push({ method, pattern });
}

/** Whether a message that the test expects has come: what to wait for where it comes late. */
export function cameToConsole(pattern: RegExp): boolean {
  return heard().calls.some(({ text }) => text.search(pattern) !== -1);
}

/**
 * Compares what was said since the last call with what was expected, and forgets both.
 * @throws Error naming every unexpected message and every expected one that did not come.
 */
export function settleConsole(): void {
  const { calls, expected } = heard();
  const said = calls.splice(0);
  const wanted = expected.splice(0);
  const matches = (call: Call, { method, pattern }: Expectation) =>
    call.method === method && call.text.search(pattern) !== -1;
  const problems = [
    ...said
      .filter((call) => !wanted.some((one) => matches(call, one)))
      .map(({ method, text }) => `Unexpected console.${method}: ${text}`),
    ...wanted
      .filter((one) => !said.some((call) => matches(call, one)))
      .map(({ method, pattern }) => `Expected console.${method} ${pattern} and it did not come`),
  ];
  if (problems.length > 0) throw new Error([...new Set(problems)].join('\n'));
}
