// What can be wrong in tokens.json, said with the place, the value, the reason and the remedy.

const TYPES = ['color', 'dimension', 'duration', 'fontFamily', 'number'];
const MODE_NAMES = ['dark', 'contrast-light', 'contrast-dark', 'print'];

/** One line for every problem; an empty list when the tokens can be used. */
export function problemsIn(tokens) {
  return [...duplicates(tokens), ...tokens.flatMap((token) => tokenProblems(token, tokens))];
}

function duplicates(tokens) {
  return tokens
    .filter((token, index) => tokens.findIndex(({ name }) => name === token.name) < index)
    .map(
      ({ path, name }) => `${path}: the name "${name}" is taken; rename it, it is a CSS variable`,
    );
}

function tokenProblems(token, tokens) {
  const at = (mode, value) => `${token.path}${mode} is ${JSON.stringify(value)}:`;
  const problems = [];
  if (!TYPES.includes(token.type)) {
    problems.push(`${at(' $type', token.type)} use one of ${TYPES.join(', ')}`);
  }
  for (const mode of Object.keys(token.modes).filter((name) => !MODE_NAMES.includes(name))) {
    problems.push(`${at(' mode', mode)} use one of ${MODE_NAMES.join(', ')}`);
  }
  for (const [mode, value] of [['$value', token.value], ...Object.entries(token.modes)]) {
    const problem = isAlias(value)
      ? aliasProblem(token, value, tokens)
      : valueProblem(token.type, value);
    if (problem) problems.push(`${at(` ${mode}`, value)} ${problem}`);
  }
  return token.type === 'color' ? [...problems, ...colorProblems(token)] : problems;
}

function colorProblems({ path, value, modes, forcedColor }) {
  const problems = [];
  if (!isAlias(value) && !('dark' in modes)) {
    problems.push(`${path} has no dark value: add org.evenkeel.modes.dark`);
  }
  if ('contrast-light' in modes !== 'contrast-dark' in modes) {
    problems.push(`${path} has more contrast in one theme only: name contrast-light and -dark`);
  }
  if (typeof forcedColor !== 'string') {
    problems.push(`${path} has no system colour: add org.evenkeel.forced-colors`);
  }
  return problems;
}

function isAlias(value) {
  return typeof value === 'string' && value.startsWith('{');
}

function aliasProblem({ path: start }, alias, tokens) {
  const open = [alias];
  const seen = new Set();
  for (const current of open) {
    const target = tokens.find(({ path }) => `{${path}}` === current);
    if (target === undefined) return 'no such token; check the path';
    if (target.path === start) return 'leads back to itself; name a colour that has a value';
    if (seen.has(current)) continue;
    seen.add(current);
    open.push(...[target.value, ...Object.values(target.modes)].filter(isAlias));
  }
  return '';
}

function valueProblem(type, value) {
  if (type === 'color') return colorProblem(value);
  if (type === 'dimension') return unitProblem(value, ['px', 'rem']);
  if (type === 'duration') return unitProblem(value, ['ms', 's']);
  if (type === 'number') return typeof value === 'number' ? '' : 'write a number';
  const families = [value].flat();
  const fits = families.length > 0 && families.every((family) => /^[\w -]+$/.test(family));
  return fits ? '' : 'write a font family, or a list of them, each of letters, digits and spaces';
}

function unitProblem(value, units) {
  const fits = typeof value?.value === 'number' && units.includes(value.unit);
  return fits ? '' : `write { "value": number, "unit": "${units.join('" or "')}" }`;
}

function colorProblem(value) {
  if (value?.colorSpace !== 'srgb' || !Array.isArray(value.components)) {
    return 'write { "colorSpace": "srgb", "components": [r, g, b], "hex": "#rrggbb" }';
  }
  const hex = value.components.map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}` === value.hex ? '' : `components say #${hex.join('')}; make them agree`;
}
