import { type DefaultTreeAdapterMap, parse, parseFragment } from 'parse5';
import { shown } from './hostile.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What no component may write, whatever it is given. */
const FORBIDDEN_TAG = /^(?:script|style|iframe|object|embed|link|meta|base|form|img|video|audio)$/;
const FORBIDDEN_ATTRIBUTE = /^(?:on.*|srcdoc|formaction|action|ping)$/;
const ADDRESS = /^(?:href|src|xlink:href|cite|poster)$/;
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|sms:|#|\/|about:blank$)/i;

const isElement = (node: Node): node is Element => 'attrs' in node;

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

/** A piece of HTML, or a whole page, as a browser understands it. */
export class Parsed {
  readonly elements: readonly Element[];
  readonly text: string;
  constructor(readonly html: string) {
    const root = html.startsWith('<!DOCTYPE') ? parse(html) : parseFragment(html);
    const nodes = [...nodesIn(root)];
    this.elements = nodes.filter(isElement);
    this.text = shown(nodes.map((node) => ('value' in node ? node.value : '')).join(''));
  }

  /** Elements and attributes that no input may bring about. */
  get injected(): string[] {
    return this.elements.flatMap(({ tagName, attrs }) => [
      ...(FORBIDDEN_TAG.test(tagName) ? [`<${tagName}>`] : []),
      ...attrs
        .filter(
          ({ name, value }) =>
            FORBIDDEN_ATTRIBUTE.test(name) || (ADDRESS.test(name) && !SAFE_ADDRESS.test(value)),
        )
        .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
    ]);
  }

  /** Tags as they are written, which a browser that mends bad nesting would change. */
  get written(): string[] {
    return [...this.html.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = '']) => tag.toLowerCase());
  }

  get understood(): string[] {
    return this.elements.map(({ tagName }) => tagName.toLowerCase());
  }
}
