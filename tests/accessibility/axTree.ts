import { cdp } from 'vitest/browser';

/** A node of the accessibility tree: what assistive technology is told. */
export interface AxNode {
  role: string;
  name: string;
  /** Of what opens and closes. */
  expanded: boolean | undefined;
  /** Of a heading. */
  level: number | undefined;
  children: AxNode[];
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

interface Frames {
  frame: { id: string; url: string };
  childFrames?: Frames[];
}

const property = ({ properties }: RawNode, name: string): unknown =>
  properties?.find((candidate) => candidate.name === name)?.value.value;

const allFrames = (tree: Frames): Frames[] => [
  tree,
  ...(tree.childFrames ?? []).flatMap(allFrames),
];

/** The browser's own accessibility tree of the page that runs the test, without ignored nodes. */
export async function axTree(): Promise<AxNode> {
  const session = cdp() as unknown as {
    send(method: string, params?: object): Promise<Record<string, unknown>>;
  };
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Frames };
  const own = allFrames(frameTree).find(({ frame }) => frame.url === location.href);
  if (!own) throw new Error('The frame of the test was not found.');
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree', {
    frameId: own.frame.id,
  })) as unknown as { nodes: RawNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): AxNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        expanded: property(node, 'expanded') as boolean | undefined,
        level: property(node, 'level') as number | undefined,
        children,
      },
    ];
  };
  const [root] = nodes[0] ? build(nodes[0].nodeId) : [];
  if (!root) throw new Error('The accessibility tree is empty.');
  return root;
}

/** Every node of a role below another, in reading order. */
export function byRole(node: AxNode, role: string): AxNode[] {
  const own = node.role === role ? [node] : [];
  return [...own, ...node.children.flatMap((child) => byRole(child, role))];
}

/** The words below a node, in reading order. */
export function wordsOf(node: AxNode): string {
  if (node.role === 'StaticText') return node.name;
  return node.children.map(wordsOf).filter(Boolean).join(' ');
}
