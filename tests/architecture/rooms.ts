import { allImports, type Import, type Sources } from './imports.ts';

interface Room {
  /** Rooms below, from which this one may import. */
  below: readonly string[];
  /** Packages it may import. */
  packages: readonly RegExp[];
}

const react = [/^react($|\/)/, /^react-dom($|\/)/];

/** The floors of the house; docs/architecture.md draws them. A new room must be added here. */
const ROOMS: Record<string, Room> = {
  content: { below: [], packages: [/^valibot$/] },
  theme: { below: [], packages: [] },
  'crisis-lines': { below: ['content'], packages: [] },
  // Types alone: tests/package/contents.test.ts finds no trace of it in what is packed.
  'structured-data': { below: ['content', 'i18n'], packages: [/^schema-dts$/] },
  i18n: { below: ['content'], packages: [] },
  components: {
    below: ['content', 'i18n', 'crisis-lines'],
    packages: react,
  },
  render: {
    below: ['content', 'theme', 'i18n', 'crisis-lines', 'components'],
    packages: react,
  },
  // The HTML is drawn by React before; what runs in a page has none of it.
  embed: {
    below: ['theme', 'i18n', 'crisis-lines', 'components', 'render'],
    packages: [],
  },
  cli: {
    below: ['content', 'i18n', 'crisis-lines', 'render'],
    packages: [/^node:/],
  },
};

/** Files right below src/ are the doors of the package: they may open every room. */
const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0] : undefined);

function listed(rooms: readonly string[]): string {
  return rooms.length === 0 ? 'nothing of ours' : rooms.join(', ');
}

function packageProblem({ file, specifier }: Import, name: string, { packages }: Room) {
  if (packages.some((allowed) => allowed.test(specifier))) return [];
  const list = packages.length === 0 ? 'no package' : packages.map(String).join(', ');
  return [`src/${file} imports "${specifier}": ${name} may import ${list}.`];
}

function roomProblem({ file, specifier, target = '' }: Import, name: string, { below }: Room) {
  const goal = roomOf(target);
  if (goal === name || (goal !== undefined && below.includes(goal))) return [];
  const what = goal === undefined ? 'the doors of the package' : goal;
  return [
    `src/${file} imports "${specifier}", which is in ${what}: ` +
      `${name} may import from ${listed(below)}. Move the shared part to a room below both.`,
  ];
}

function importProblem(one: Import, sources: Sources): string[] {
  const { file, specifier, target } = one;
  if (target?.startsWith('../'))
    return [`src/${file} imports "${specifier}", which is outside src.`];
  if (target !== undefined && !(target in sources)) {
    return [`src/${file} imports "${specifier}", and there is no src/${target}.`];
  }
  const name = roomOf(file);
  if (name === undefined) return [];
  const room = ROOMS[name];
  if (room === undefined) return [];
  return target === undefined ? packageProblem(one, name, room) : roomProblem(one, name, room);
}

function unknownRooms(sources: Sources): string[] {
  const names = new Set(Object.keys(sources).map(roomOf));
  return [...names].flatMap((name) =>
    name === undefined || name in ROOMS
      ? []
      : [`src/${name} is a room that tests/architecture/rooms.ts does not know: give it a floor.`],
  );
}

/** Everything that is wrong with the imports of `sources`, apart from cycles. */
export function roomProblems(sources: Sources): string[] {
  return [
    ...unknownRooms(sources),
    ...allImports(sources).flatMap((one) => importProblem(one, sources)),
  ];
}
