// The JSON Schema of a document as a page of Markdown.

/** @typedef {Record<string, any>} Json a JSON Schema, or a part of one */

const INTRO = `# The document

Every field of a content document, made from the schemas that \`parseGuide\` checks it with. What no table can say is checked too: that
ids lead somewhere, that a benefit has its harms, that a text about suicide says so. A complete one to start from is in the package,
\`evenkeel/examples/content/ketamine-for-depression.en-US.json\`; your editor completes the fields from
\`evenkeel/treatment-guide.schema.json\`.

**Required** fields must be there. The others may be left out, and their part of the page is then not there.

**Inline text** takes \`*emphasis*\`, \`**strong**\`, \`[words](https://…)\` and \`[@source-id]\` for a citation mark. Plain text takes none
of that. Terms with a meaning to open (\`GlossaryTerm\`) have no markup: they are for pages that you write in React. In a document say
what a word means in the sentence.`;

const VALUES = `## Values with a type

Where a field above names one of these, write an object with this \`type\`.`;

const code = (word) => `\`${word}\``;

/** The shapes that a part may have: itself, or what it is a union of. */
const shapes = (part) => part.oneOf ?? part.anyOf ?? [part];

/** Markdown of its own would be carried out in the table; the introduction has it. */
const wordsOf = (description) => (description.startsWith('text; *') ? 'the words' : description);

const typeOf = (shape) => shape.properties?.type?.const;

/** @param {Json} shape */
function kindOf(shape) {
  if (typeOf(shape)) return code(typeOf(shape));
  if ('const' in shape) return code(JSON.stringify(shape.const));
  if (shape.enum) return shape.enum.map((word) => code(JSON.stringify(word))).join(', ');
  if (shape.type === 'array') return `list of: ${kindsOf(shape.items)}`;
  if (shape.properties?.list) return '`{ "list": […] }`';
  if (shape.type === 'object') return 'object';
  if (shape.type === 'boolean') return 'true or false';
  return shape.title ?? (shape.type === 'string' ? 'text' : 'number');
}

/** @param {Json} part */
const kindsOf = (part) => [...new Set(shapes(part).map(kindOf))].join(', ');

/** What stands inside a part and how its path goes on: `[]` for a list, `.route-id` for cells. */
function inside(part) {
  if (part.type === 'array') return { step: '[]', shapes: shapes(part.items) };
  if (typeof part.additionalProperties === 'object')
    return { step: '.route-id', shapes: shapes(part.additionalProperties) };
  return { step: '', shapes: shapes(part) };
}

/** The page being made: the types that were named, each with the shapes it has. */
class Page {
  /** @type {Map<string, Json[]>} */
  types = new Map();

  /** @param {Json[]} objects shapes of one object @param {string} path @returns {string[]} */
  rows(objects, path = '') {
    const names = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties)))];
    return names
      .filter((name) => name !== 'type')
      .flatMap((name) => this.#field(objects, name, path));
  }

  #field(objects, name, path) {
    const having = objects.filter(({ properties }) => name in properties);
    const parts = having.map(({ properties }) => properties[name]);
    const demanding = having.filter(({ required }) => required.includes(name));
    const everywhere = demanding.length === objects.length;
    const where = `${path}${name}`;
    const what = parts.find(({ description }) => description)?.description;
    if (!what)
      throw new Error(
        `${where} has no description in src/content/schema. Add one with v.description.`,
      );
    const kind = [...new Set(parts.flatMap((part) => kindsOf(part).split(', ')))].join(', ');
    const required = everywhere ? 'required' : demanding.length > 0 ? 'of a benefit' : '';
    return [[code(where), required, kind, wordsOf(what)], ...this.#nested(parts, where)];
  }

  #nested(parts, where) {
    const { step } = inside(parts[0]);
    const nested = parts.flatMap((part) => inside(part).shapes);
    for (const shape of nested) if (typeOf(shape)) this.#name(shape);
    const plain = nested.filter(
      (shape) => shape.properties && !typeOf(shape) && !shape.properties.list,
    );
    return plain.length === 0 ? [] : this.rows(plain, `${where}${step}.`);
  }

  #name(shape) {
    const known = this.types.get(typeOf(shape)) ?? [];
    if (!known.some((one) => JSON.stringify(one) === JSON.stringify(shape))) known.push(shape);
    this.types.set(typeOf(shape), known);
  }
}

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (rows) =>
  [
    row(['field', 'required', 'may be', 'what it is']),
    row(['---', '---', '---', '---']),
    ...rows.map(row),
  ].join('\n');

/**
 * @param {Json} guide JSON Schema of a document
 * @returns {string}
 * @throws Error when a field has no description
 */
export function documentPage(guide) {
  const page = new Page();
  const all = page.rows([guide]);
  const nameOf = ([field]) => /^`([^`.[]+)/.exec(field)?.[1];
  const own = all.filter(([field]) => field === code(nameOf([field])));
  const parts = own.map(([field]) => {
    const name = nameOf([field]);
    const rows = all.filter((one) => nameOf(one) === name && one[0] !== field);
    return rows.length === 0 ? '' : `## ${name}\n\n${table(rows)}`;
  });
  const types = [];
  for (const [type, objects] of page.types) {
    const rows = page.rows(objects);
    types.push(`### ${type}\n\n${rows.length === 0 ? 'Nothing else.' : table(rows)}`);
  }
  const sections = [`## At the top\n\n${table(own)}`, ...parts.filter(Boolean), VALUES, ...types];
  return `${[INTRO, ...sections].join('\n\n')}\n`;
}
