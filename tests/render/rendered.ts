import { readFileSync } from 'node:fs';
import { parseGuide } from '../../src/content/index.ts';
import type { WholeGuide } from '../../src/content/schema/guide.ts';

const file = new URL('../../examples/content/ketamine-for-depression.en-US.json', import.meta.url);

/** The example document, parsed. */
export const ketamine = parseGuide(JSON.parse(readFileSync(file, 'utf8'))).guide as WholeGuide;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The words of HTML in order, wherever elements begin and end. */
export const wordsOf = (html: string): string[] =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^<>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] as string)
    .trim()
    .split(/\s+/);

/** Every value of an attribute, in order. */
export const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
