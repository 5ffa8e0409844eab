/**
 * Scripts that write a committed file from its source. With `--check` each fails when the file is
 * out of date. A new generator must be named here.
 */
export const generators = [
  'scripts/theme/build.mjs',
  'scripts/theme/contrast.mjs',
  'scripts/theme/variables.mjs',
  'scripts/crisis-lines/generate.mjs',
  'scripts/docs/options.mjs',
  'scripts/docs/snippets.mjs',
  'scripts/docs/document.mjs',
  'scripts/docs/failure-modes.mjs',
  'scripts/docs/results.mjs',
  'scripts/examples/lock.mjs',
];

/** @param {string} project @param {string} title @param {string[]} [needs] */
function vitest(project, title, needs = []) {
  return { name: project, title, needs, project };
}

/** Other systems draw letters in another way than the pictures that were committed. */
function onLinux(step) {
  return process.platform === 'linux' ? [step] : [];
}

/**
 * Everything `npm test` runs, in order. A task counts as one test; a vitest project counts its own.
 * `needs` names what a step cannot do without: a "browser", or the "build" step before it.
 */
export const steps = [
  {
    name: 'format',
    title: 'Format and lint',
    needs: [],
    tasks: [
      {
        bin: '@biomejs/biome',
        args: ['ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'],
        label: 'biome ci',
        remedy: 'npx biome check --write .',
      },
    ],
  },
  {
    name: 'generated',
    title: 'Generated files match their source',
    needs: [],
    tasks: generators.map((script) => ({
      script,
      args: ['--check'],
      label: `${script} --check`,
      remedy: `node ${script}`,
    })),
  },
  {
    name: 'types',
    title: 'Types',
    needs: [],
    tasks: [{ bin: 'typescript', command: 'tsc', args: [], label: 'tsc', remedy: 'npx tsc' }],
  },
  {
    name: 'build',
    title: 'Build',
    needs: [],
    tasks: [{ script: 'scripts/run/build.mjs', args: [], label: 'build', remedy: 'npm run build' }],
  },
  vitest('node', 'Units and server rendering'),
  vitest('react-server', 'Entries under the react-server condition'),
  vitest('browser', 'In the browser', ['browser']),
  vitest('browser-react-18', 'Hydration and the questions on React 18', ['browser']),
  vitest('storybook', 'Every story, light, with axe', ['browser']),
  vitest('storybook-dark', 'Every story, dark, with axe', ['browser']),
  vitest('failure-modes', 'Every component in every failure mode', ['browser']),
  ...onLinux(vitest('visual', 'Every story as a picture', ['browser'])),
  vitest('commands', 'npm start and npm test themselves', ['browser']),
  vitest('package', 'The packed package', ['browser', 'build']),
  vitest('embed', 'The embed module in pages of others', ['browser', 'build']),
  vitest('examples', 'The examples, built and served', ['browser', 'build']),
  vitest('site', 'The published site, below a path', ['browser']),
];

/**
 * The steps named in `--only a,b`, or all of them.
 * @param {string[]} args what follows the script on the command line
 * @throws Error naming the known steps when a name is unknown
 */
export function chosenSteps(args) {
  const [flag, list, ...rest] = args.flatMap((arg) => arg.split('='));
  if (flag === undefined) return steps;
  const names = (list ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (flag === '--only' && names.length > 0 && unknown.length === 0 && rest.length === 0) {
    return steps.filter((step) => names.includes(step.name));
  }
  throw new Error(
    `Cannot run "${args.join(' ')}". Use no argument for everything, or --only with any of: ` +
      `${steps.map((step) => step.name).join(', ')}. For example: npm test -- --only types,node`,
  );
}
