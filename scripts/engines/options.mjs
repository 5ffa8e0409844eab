const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

const USAGE =
  'Use no argument for everything, or any of: --engines firefox, --pages guide (how a name begins), ' +
  '--checks axe, each with several after commas, and --require-all, which fails when an engine is missing. ' +
  'For example: npm run test:engines -- --engines webkit --pages guide';

/**
 * What the command line and the environment ask for. On CI every engine has to run.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @throws Error that says what can be asked
 */
export function chosen(args, env) {
  const options = { requireAll: Boolean(env.CI) };
  const left = args.flatMap((arg) => arg.split('='));
  while (left.length > 0) {
    const flag = left.shift();
    if (flag === '--require-all') {
      options.requireAll = true;
      continue;
    }
    const list = left.shift()?.split(',').filter(Boolean);
    if (!['--engines', '--pages', '--checks'].includes(flag) || !list?.length) {
      throw new Error(`Cannot run "${args.join(' ')}". ${USAGE}`);
    }
    options[flag.slice(2)] = list;
  }
  if (options.engines) options.engines = options.engines.map(engineCalled);
  return options;
}

function engineCalled(name) {
  const found = ENGINES.find((engine) => engine.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw new Error(`There is no engine "${name}": there are ${ENGINES.join(', ')}. ${USAGE}`);
}
