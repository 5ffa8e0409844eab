import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { GuideSchema } from '../../src/content/index.ts';
import { breakable, guide } from '../fixtures/guide.ts';

// As the build writes it; tests/package reads the built file.
const schema = toJsonSchema(GuideSchema, {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
});
const accepts = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

describe('the JSON Schema of the document', () => {
  it('accepts what parseGuide accepts', () => {
    expect(accepts(guide)).toBe(true);
  });

  it.each([
    ['a missing title', (d: ReturnType<typeof breakable>) => delete d.title],
    ['an unknown key', (d: ReturnType<typeof breakable>) => Object.assign(d, { titel: 'x' })],
    ['a list that must not be empty', (d: ReturnType<typeof breakable>) => d.routes.splice(0)],
    ['a benefit without harms', (d: ReturnType<typeof breakable>) => d.benefits[0].harms.splice(0)],
    [
      'a denominator of three',
      (d: ReturnType<typeof breakable>) => Object.assign(d.benefits[0].result, { denominator: 3 }),
    ],
    [
      'a cell without a type',
      (d: ReturnType<typeof breakable>) =>
        Object.assign(d.comparison.groups[0].attributes[0].cells, { spray: {} }),
    ],
  ])('refuses %s', (_name, spoil) => {
    const document = breakable();
    spoil(document);
    expect(accepts(document)).toBe(false);
  });

  it('tells an editor what each required key is for', () => {
    const { properties = {}, required = [] } = schema;
    const silent = required.filter((key) => {
      const property = properties[key];
      return typeof property === 'object' && !property.description;
    });
    expect(silent).toEqual([]);
  });
});
