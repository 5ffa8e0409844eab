// Makes CSS smaller once it is compressed, without changing what it means.
import postcss from 'postcss';

/** Names that src/embed sets itself, and what a page tells of its header. */
const KEPT = /^ek-/;

/**
 * Names that a page may set stay; others are `--ek-` and a letter or two, because a page may have
 * registered any other name for itself. What is never set inside becomes what stands for it.
 */
export function shortNames(css) {
  const own = css
    .replace(/--ek-(?!sticky-top|embed-|comparison-columns)/g, '--')
    .replace(/--page-/g, '--ek-')
    .replaceAll('calc(1*var(--ek-embed-unit))', 'var(--ek-embed-unit)');
  const isSet = (name) => KEPT.test(name) || own.includes(`--${name}:`);
  const whole = own.replace(/var\(--([\w-]+), ?((?:[^()]|\([^()]*\))+)\)/g, (all, name, other) =>
    isSet(name) ? all : other,
  );
  const names = namesByUse(whole);
  return whole.replace(NAME, (all, name) => names.get(name) ?? all);
}

const NAME = /(?<![\w-])--([a-z][\w-]*)/g;

/** A new name for each, the shortest for those that are used most. */
function namesByUse(css) {
  const uses = new Map();
  for (const [, name] of css.matchAll(NAME))
    if (!KEPT.test(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const free = freeNames();
  const sorted = [...uses].sort(([, one], [, two]) => two - one);
  return new Map(sorted.map(([name]) => [name, `--ek-${free.next().value}`]));
}

/** The shortest names that nothing else has. */
function* freeNames() {
  for (let index = 10; ; index += 1) {
    yield index.toString(36);
  }
}

/**
 * Declarations in the same order everywhere, which compresses better. Those that begin alike may
 * depend on each other and stay as they are; `all` comes before everything.
 */
export function inOneOrder(text) {
  const css = postcss.parse(text);
  const group = ({ prop }) => (prop === 'all' ? '' : prop.replace(/(?<=[a-z])-.*/, ''));
  css.walkRules((rule) => {
    if (rule.nodes.every(({ type }) => type === 'decl'))
      rule.nodes.sort((a, b) => (group(a) < group(b) ? -1 : group(a) > group(b) ? 1 : 0));
  });
  return css.toString();
}
