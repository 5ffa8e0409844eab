import postcss, { type AtRule, type Declaration, type Node, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/** `!important` in print that was argued for: selector, property and the reason. */
export interface ImportantException {
  selector: string;
  property: string;
  why: string;
}

/** What a stylesheet may do beyond the rules for all. */
export interface CssOptions {
  /** Names allowed in `@layer`. @default none */
  layers?: readonly string[];
  /** At-rules of Tailwind's own that the file consists of, such as `theme`. @default none */
  tailwind?: readonly string[];
  /** @default none */
  important?: readonly ImportantException[];
}

type Specificity = [ids: number, classes: number, elements: number];

const FUNCTIONS_OF_SELECTORS = new Set([':is', ':not', ':has', ':host', ':host-context']);
/** A selector without one of these reaches into the host page. */
const HOOK = /\.ek-|\[class[\^*~]?=["']?\s?ek-|:root|:host|\[data-theme/;
const PHYSICAL =
  /^(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right)(?:-|$)|^(?:left|right)$|^border-(?:top|bottom)-(?:left|right)-radius$/;
const FOUR_SIDES = /^(?:margin|padding|inset|border-width|border-style|border-color)$/;
const NETWORK = /(?:url\(\s*["']?|@import\s+["'])\s*(?:[a-z][a-z+.-]*:)?\/\//i;

function add(a: Specificity, b: Specificity): Specificity {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function larger(a: Specificity, b: Specificity): Specificity {
  const difference = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  return difference >= 0 ? a : b;
}

const isPseudoElement = (node: selectorParser.Node): boolean =>
  selectorParser.isPseudoElement(node);

function ofPseudo(pseudo: selectorParser.Pseudo): Specificity {
  if (pseudo.value === ':where') return [0, 0, 0];
  if (isPseudoElement(pseudo)) return [0, 0, 1];
  const inner = pseudo.nodes.map(specificity).reduce(larger, [0, 0, 0]);
  if (!FUNCTIONS_OF_SELECTORS.has(pseudo.value)) return [0, 1, 0];
  return pseudo.value.startsWith(':host') ? add([0, 1, 0], inner) : inner;
}

/** Weight of a selector by the CSS rules: `:where()` nothing, `:is()`, `:not()`, `:has()` their own. */
export function specificity(selector: selectorParser.Selector): Specificity {
  return selector.nodes
    .map((node): Specificity => {
      if (node.type === 'id') return [1, 0, 0];
      if (node.type === 'class' || node.type === 'attribute') return [0, 1, 0];
      if (node.type === 'tag') return [0, 0, 1];
      return node.type === 'pseudo' ? ofPseudo(node) : [0, 0, 0];
    })
    .reduce(add, [0, 0, 0]);
}

function selectorProblems(selector: selectorParser.Selector): string[] {
  const text = String(selector).trim();
  const problems: string[] = [];
  selector.walkTags((tag) => {
    // What counts places, as in `:nth-child(2n + 1)`, is parsed as if it were an element.
    const { parent } = tag.parent ?? {};
    if (parent?.type === 'pseudo' && parent.value.startsWith(':nth-')) return;
    problems.push(`"${text}" names the element ${tag.value}: use a class of ours`);
  });
  selector.walkIds((id) => {
    problems.push(`"${text}" names the id ${id.value}: use a class of ours`);
  });
  selector.walkClasses((name) => {
    if (!name.value.startsWith('ek-')) problems.push(`"${text}" has a class without ek-`);
  });
  if (!HOOK.test(text)) problems.push(`"${text}" is not tied to a class of ours`);
  const [ids, classes, elements] = specificity(selector);
  let pseudoElements = 0;
  selector.walkPseudos((pseudo) => {
    if (isPseudoElement(pseudo)) pseudoElements += 1;
  });
  if (ids > 0 || classes > 1 || elements > pseudoElements) {
    const weight = `${ids},${classes},${elements}`;
    problems.push(`"${text}" weighs ${weight}, more than 0,1,0: wrap the rest in :where()`);
  }
  return problems;
}

function inKeyframes(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);
}

function ruleProblems(rule: Rule): string[] {
  if (inKeyframes(rule)) return [];
  if (rule.parent?.type === 'rule') return [`"${rule.selector}" is nested: write it out`];
  return selectorParser().astSync(rule.selector).nodes.flatMap(selectorProblems);
}

function within(node: Node, test: (atRule: AtRule) => boolean): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent as typeof at) {
    if (at.type === 'atrule' && test(at as unknown as AtRule)) return true;
  }
  return false;
}

function sidesDiffer({ prop, value }: Declaration): boolean {
  if (!FOUR_SIDES.test(prop)) return false;
  const sides = postcss.list.space(value);
  return sides.length === 4 && sides[1] !== sides[3];
}

function importantProblem(declaration: Declaration, { important = [] }: CssOptions): string[] {
  if (!declaration.important) return [];
  const selector = declaration.parent?.type === 'rule' ? (declaration.parent as Rule).selector : '';
  const argued = important.some(
    (one) => one.selector === selector && one.property === declaration.prop && one.why !== '',
  );
  const printed = within(declaration, ({ name, params }) => name === 'media' && params === 'print');
  return argued && printed ? [] : [`"${selector}" makes ${declaration.prop} !important`];
}

function declarationProblems(declaration: Declaration, options: CssOptions): string[] {
  const { prop, value } = declaration;
  const problems = importantProblem(declaration, options);
  if (prop.startsWith('--tw-') || value.includes('--tw-')) problems.push(`${prop} uses --tw-`);
  if (PHYSICAL.test(prop)) problems.push(`${prop} is physical: use its logical counterpart`);
  if (sidesDiffer(declaration)) {
    problems.push(`${prop}: ${value} gives left and right different values: use -inline-start`);
  }
  if (/^(?:text-align|float|clear|caption-side)$/.test(prop) && /\b(?:left|right)\b/.test(value)) {
    problems.push(`${prop}: ${value} is physical: use start or end`);
  }
  if (NETWORK.test(value)) problems.push(`${prop}: ${value} asks the network`);
  return problems;
}

const KNOWN_AT_RULES =
  /^(?:media|supports|container|layer|keyframes|page|font-face|starting-style|charset)$/;

function atRuleProblems(atRule: AtRule, { layers = [], tailwind = [] }: CssOptions): string[] {
  const { name, params } = atRule;
  const text = `@${name} ${params}`.trim();
  if (name === 'layer') {
    const unknown = params.split(/[\s,]+/).filter((layer) => !layers.includes(layer));
    return unknown.length > 0 ? [`${text} names a layer that is not ours`] : [];
  }
  if (KNOWN_AT_RULES.test(name) || tailwind.includes(name)) return [];
  return [`${text} may not ship`];
}

/** Everything in a stylesheet that could break, or be broken by, the page that loads it. */
export function cssProblems(css: string, options: CssOptions = {}): string[] {
  const problems: string[] = [];
  const tailwindOnly = (node: Node) =>
    within(node, ({ name }) => options.tailwind?.includes(name) ?? false);
  postcss.parse(css).walk((node) => {
    if (node.type === 'rule' && !tailwindOnly(node)) problems.push(...ruleProblems(node));
    if (node.type === 'decl') problems.push(...declarationProblems(node, options));
    if (node.type === 'atrule') problems.push(...atRuleProblems(node, options));
  });
  return problems;
}
