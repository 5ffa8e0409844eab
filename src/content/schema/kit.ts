import * as v from 'valibot';
import { nearest } from '../suggest.ts';

/** A message with two halves, kept apart by a line break: why it is wrong, and what to do. */
export const say = (reason: string, remedy: string): string => `${reason}\n${remedy}`;

const missing = (key: string, entries: v.ObjectEntries): string => {
  const schema = entries[key];
  const description = schema && v.getDescription(schema);
  return say('is required but missing', `Add "${key}"${description ? `: ${description}` : ''}.`);
};

const unknownKeyIssue = (
  key: string,
  value: unknown,
  input: object,
  entries: v.ObjectEntries,
): v.BaseIssue<unknown> => {
  const known = Object.keys(entries);
  const near = nearest(key, known);
  return {
    kind: 'schema',
    type: 'strict_object',
    input: value,
    expected: 'never',
    received: key,
    message: say(
      'is not a key of the content model',
      near ? `Did you mean "${near}"?` : `Remove it, or use one of: ${known.join(', ')}.`,
    ),
    path: [{ type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value }],
  };
};

/**
 * A strict object that reports every missing and every unknown key, each with a remedy.
 * Valibot's own strict object stops at the first unknown key.
 */
export function object<const Entries extends v.ObjectEntries>(entries: Entries) {
  const explain = (issue: v.StrictObjectIssue | v.ObjectIssue): string => {
    const key = issue.path?.at(-1)?.key;
    if (typeof key === 'string' && issue.expected !== 'never' && issue.expected !== 'Object') {
      return missing(key, entries);
    }
    return say('is not an object', `Write an object with ${Object.keys(entries).join(', ')}.`);
  };
  const strict = v.strictObject(entries, explain);
  const lenient = v.object(entries, explain);
  const run: (typeof strict)['~run'] = (dataset, config) => {
    const input = dataset.value;
    const result = lenient['~run'](dataset, config) as v.OutputDataset<
      v.InferOutput<typeof strict>,
      v.InferIssue<typeof strict>
    >;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return result;
    const issues = Object.entries(input)
      .filter(([key]) => !Object.hasOwn(entries, key))
      .map(([key, value]) => unknownKeyIssue(key, value, input, entries));
    if (issues.length === 0) return result;
    return {
      typed: false,
      value: result.value,
      issues: [...(result.issues ?? []), ...issues],
    } as typeof result;
  };
  return Object.assign(strict, { '~run': run });
}

/** An array with at least one item, in the type as well as at run time. */
export function atLeastOne<Item extends v.GenericSchema>(item: Item, what: string) {
  const schema = v.pipe(
    v.array(item, say('is not a list', `Write a list with at least one ${what}.`)),
    v.minLength(1, say('is an empty list', `Add at least one ${what}.`)),
  );
  type Input = [v.InferInput<Item>, ...v.InferInput<Item>[]];
  type Output = [v.InferOutput<Item>, ...v.InferOutput<Item>[]];
  return schema as unknown as v.GenericSchema<Input, Output>;
}

/** One word out of a closed set. */
export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, (issue) => {
    const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
    return say(
      'is not one of the words allowed here',
      `${near ? `Did you mean "${near}"? ` : ''}Use one of: ${options.join(', ')}.`,
    );
  });

/** A text with something in it. */
export const text = (what: string) =>
  v.pipe(
    v.string(say('is not a text', `Write ${what} as a text.`)),
    v.trim(),
    v.minLength(1, say('is an empty text', `Write ${what}.`)),
  );

/** True or false, with the message of every place that takes one. */
export const yesOrNo = v.boolean(say('is not true or false', 'Write true or false.'));
