/** An element, as WebDriver names it in what it sends. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const KEYS = { Tab: '\uE004', Shift: '\uE008', Enter: '\uE007', Space: ' ' };

/** Runs a function in the page and hands over what came of it, or why nothing did. */
const IN_PAGE = `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => (WORK)(arguments[0])).then(
  (value) => done({ value: value === undefined ? null : value }),
  (error) => done({ error: String(error && error.stack || error) }),
);`;

/** A driver that has lost its browser answers nothing at all. Shorter than what a check is given. */
const LIMIT = 100_000;

/** @returns {(method: string, path: string, body?: object) => Promise<any>} */
const talkTo = (url) => async (method, path, body) => {
  const signal = AbortSignal.timeout(LIMIT);
  const options = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
  const answer = await fetch(url + path, { method, signal, ...options });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
};

/**
 * Opens a session of the WebDriver standard, with the few commands that are needed of it.
 * @param {string} url where the driver listens
 * @param {object} capabilities
 */
export async function openSession(url, capabilities) {
  const ask = talkTo(url);
  const started = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { ...capabilities, timeouts: { script: LIMIT } } },
  });
  const path = `/session/${started.sessionId}`;
  const post = (command, body) => ask('POST', path + command, body);
  const get = (command) => ask('GET', path + command);
  const find = async (value) => {
    const found = await post('/elements', { using: 'css selector', value });
    return found.map((element) => element[ELEMENT]);
  };
  return {
    version: started.capabilities.browserVersion,
    goto: (address) => post('/url', { url: address }),
    setRect: (rect) => post('/window/rect', rect),
    find,
    role: (id) => get(`/element/${id}/computedrole`),
    click: (id) => post(`/element/${id}/click`),
    screenshot: async () => Buffer.from(await get('/screenshot'), 'base64'),
    close: () => ask('DELETE', path),
    async evaluate(work, argument) {
      const script = IN_PAGE.replace('WORK', () => String(work));
      const { value, error } = await post('/execute/async', { script, args: [argument ?? null] });
      if (error) throw new Error(error);
      return value;
    },
    press(key) {
      const keys = key.split('+').map((name) => KEYS[name]);
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = keys.reverse().map((value) => ({ type: 'keyUp', value }));
      return post('/actions', {
        actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }],
      });
    },
  };
}

/** What the page has of an element that a driver names, for `evaluate`. */
export const elementFor = (id) => ({ [ELEMENT]: id });
