import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// schema.org's own file of its whole vocabulary (schemaorg-current), as N-Quads, a statement a line.
const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');

const SCHEMA = 'http://schema.org/';
const QUAD = /^<(.*?)> <(.*?)> (?:<(.*?)>|"(.*)"\S*) <.*?> \.$/;
const localName = (iri: string) => iri.replace(/^.*[/#]/, '');

/** Statements by predicate and subject, all by their short names. */
const statements = new Map<string, Map<string, string[]>>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [, subject = '', predicate = '', object] = QUAD.exec(line) ?? [];
  if (object === undefined || !subject.startsWith(SCHEMA)) continue;
  const name = localName(predicate);
  const about = statements.get(name) ?? new Map<string, string[]>();
  const known = about.get(localName(subject)) ?? [];
  about.set(localName(subject), [...known, localName(object)]);
  statements.set(name, about);
}

/** What the vocabulary says of a term: `said('about', 'rangeIncludes')`. */
export const said = (subject: string, predicate: string): readonly string[] =>
  statements.get(predicate)?.get(subject) ?? [];

/** A class and all above it. */
function ancestry(name: string): string[] {
  return [name, ...said(name, 'subClassOf').flatMap(ancestry)];
}

const isClass = (name: string) => said(name, 'type').includes('Class');
const isA = (name: string, classes: readonly string[]) =>
  ancestry(name).some((one) => classes.includes(one));

type Json = unknown;
type Node = { readonly [key: string]: Json };
const isNode = (value: Json): value is Node => typeof value === 'object' && value !== null;

const DATE = /^\d{4}(-\d\d-\d\d)?$/;
const URL_OR_PLACE = /^(https:\/\/\S+|#[\w-]+)$/;

/** What a plain text may stand for, going by what is written. */
function textFits(text: string, range: readonly string[]): boolean {
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(text)?.[1];
  if (member) return said(member, 'type').some((one) => isA(one, range));
  if (range.includes('Text')) return true;
  if (range.includes('Date') && DATE.test(text)) return true;
  return range.includes('URL') && URL_OR_PLACE.test(text);
}

function valueProblems(value: Json, property: string, path: string): string[] {
  const range = said(property, 'rangeIncludes');
  const none = [`${path}: ${JSON.stringify(value)} is none of ${range.join(', ')}`];
  if (typeof value === 'string') return textFits(value, range) ? [] : none;
  if (!isNode(value)) return none;
  return [...(isA(String(value['@type']), range) ? [] : none), ...problemsIn(value, path)];
}

function propertyProblems(type: string, property: string, value: Json, path: string): string[] {
  if (!said(property, 'type').includes('Property')) return [`${path} is no property of schema.org`];
  const problems: string[] = [];
  const domain = said(property, 'domainIncludes');
  if (!isA(type, domain)) problems.push(`${path} belongs to ${domain.join(', ')}, not to ${type}`);
  const [newer] = said(property, 'supersededBy');
  if (newer) problems.push(`${path} is now ${newer}`);
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) problems.push(`${path} is an empty list`);
  return [
    ...problems,
    ...values.flatMap((one, index) => valueProblems(one, property, `${path}[${index}]`)),
  ];
}

/** Whatever in a piece of JSON-LD is not as schema.org defines it: types, properties and values. */
export function problemsIn(node: object, path = '$'): string[] {
  const { '@type': type, '@context': context, ...properties } = node as Node;
  const problems: string[] = [];
  if (path === '$' && context !== 'https://schema.org') problems.push(`${path} has no context`);
  if (!isClass(String(type))) return [...problems, `${path}: ${type} is no type of schema.org`];
  return [
    ...problems,
    ...Object.entries(properties).flatMap(([name, value]) =>
      propertyProblems(String(type), name, value, `${path}.${name}`),
    ),
  ];
}
