import { allImports, type Sources } from './imports.ts';

function edgesOf(sources: Sources): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { file, target } of allImports(sources)) {
    if (target !== undefined) edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  return edges;
}

/** Import cycles between files, each once, as "a.ts → b.ts → a.ts". Imports of types count too. */
export function cycleProblems(sources: Sources): string[] {
  const edges = edgesOf(sources);
  const done = new Set<string>();
  const problems: string[] = [];
  const visit = (file: string, path: string[]) => {
    const start = path.indexOf(file);
    if (start !== -1) {
      const cycle = [...path.slice(start), file].map((step) => `src/${step}`).join(' → ');
      problems.push(`${cycle} is a cycle: move what both need into a file of its own.`);
      return;
    }
    if (done.has(file)) return;
    for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of Object.keys(sources)) visit(file, []);
  return problems;
}
