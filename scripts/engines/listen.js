// The first script on every page that is checked: keeps what the page says and what does not load, which
// not every driver tells.
(() => {
  const heard = [];
  globalThis.evenkeelHeard = heard;
  for (const method of ['debug', 'info', 'log', 'warn', 'error', 'trace']) {
    const own = console[method];
    console[method] = (...words) => {
      heard.push(`console.${method}: ${words.map(String).join(' ')}`);
      own.apply(console, words);
    };
  }
  addEventListener(
    'error',
    ({ message, target }) =>
      heard.push(message ? `error: ${message}` : `failed to load: ${target.src ?? target.href}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`error: ${reason}`));
})();
