import { posix } from 'node:path';

/** Source files by their path below src/, with forward slashes. */
export type Sources = Record<string, string>;

/** One import as written, and the file below src/ it means, or undefined for a package. */
export interface Import {
  file: string;
  specifier: string;
  target: string | undefined;
}

const COMMENT_OR_STRING =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const IMPORT = /\b(?:from|import)\s*\(?\s*«(\d+)»/g;
const CSS_IMPORT = /@import\s+(?:url\()?\s*(['"])([^'"]+)\1/g;

/** package.json "imports": each may mean either file, by the importer's conditions. */
const SUBPATHS: Record<string, string[]> = {
  '#words': ['components/words/client.ts', 'components/words/server.ts'],
};

/** Comments are dropped and strings numbered first, so that no word inside one is taken for code. */
function specifiersIn(code: string): string[] {
  const strings: string[] = [];
  const bare = code.replace(COMMENT_OR_STRING, (part) => {
    if (part.startsWith('/')) return ' ';
    return `«${strings.push(part.slice(1, -1)) - 1}»`;
  });
  return [...bare.matchAll(IMPORT)].flatMap(([, index]) => strings[Number(index)] ?? []);
}

function stylesheetsIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  return [...bare.matchAll(CSS_IMPORT)].flatMap(([, , specifier]) => specifier ?? []);
}

function targetsOf(file: string, specifier: string): (string | undefined)[] {
  if (specifier in SUBPATHS) return SUBPATHS[specifier] ?? [];
  if (!specifier.startsWith('.')) return [undefined];
  const [path = ''] = specifier.split('?');
  return [posix.join(posix.dirname(file), path)];
}

/** Every import and re-export in a file, static, dynamic or of types alone. */
function importsOf(file: string, code: string): Import[] {
  const specifiers = file.endsWith('.css') ? stylesheetsIn(code) : specifiersIn(code);
  return specifiers.flatMap((specifier) =>
    targetsOf(file, specifier).map((target) => ({ file, specifier, target })),
  );
}

export function allImports(sources: Sources): Import[] {
  return Object.entries(sources).flatMap(([file, code]) => importsOf(file, code));
}
