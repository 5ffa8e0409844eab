import { parseArgs } from 'node:util';

const USAGE =
  'Usage: npm run bench:peers -- [--only widgets] [--insist]. Without arguments all of the page is renewed; ' +
  '"--insist" measures on a busy machine too.';

const read = (args) => {
  try {
    const options = { only: { type: 'string' }, insist: { type: 'boolean', default: false } };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Error(`${error.message} ${USAGE}`);
  }
};

/**
 * What the command line asks for.
 * @param {string[]} args
 * @throws Error with the usage for what cannot be read
 */
export function options(args) {
  const values = read(args);
  if (values.only === undefined || values.only === 'widgets') return values;
  throw new Error(`"--only ${values.only}": there is only "widgets" to renew by itself. ${USAGE}`);
}
