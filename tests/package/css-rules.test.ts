// Proves the checker itself; css.test.ts applies it to what is shipped.
import selectorParser from 'postcss-selector-parser';
import { expect, test } from 'vitest';
import { cssProblems, specificity } from './css-rules.ts';

test.each([
  ['.ek-a', '0,1,0'],
  ['.ek-a::before', '0,1,1'],
  ['.ek-a:hover', '0,2,0'],
  [':where(.ek-a:hover) > :where(p#x)', '0,0,0'],
  ['.ek-a:not(.ek-b, #c)', '1,1,0'],
  ['.ek-a:is(p, .ek-b)', '0,2,0'],
  ['.ek-a:nth-child(2)', '0,2,0'],
  [':host(:where([data-theme="dark"]))', '0,1,0'],
  [':host([data-theme="dark"])', '0,2,0'],
  ['[data-theme="dark"] .ek-a p', '0,2,1'],
])('%s weighs %s', (text, weight) => {
  const [selector] = selectorParser().astSync(text).nodes;
  expect(selector && specificity(selector).join()).toBe(weight);
});

test.each([
  ['an element', 'p { color: red }', 'names the element p'],
  ['an element in :where()', '.ek-a :where(p) { color: red }', 'names the element p'],
  ['an id', '#a { color: red }', 'names the id a'],
  ['a foreign class', '.card { color: red }', 'a class without ek-'],
  ['everything', '*, ::before { color: red }', 'not tied to a class'],
  ['a bare state', ':focus-visible { outline: 0 }', 'not tied to a class'],
  ['two classes', '.ek-a .ek-b { color: red }', 'weighs 0,2,0'],
  ['a class and a state', '.ek-a:hover { color: red }', 'weighs 0,2,0'],
  [
    'an element among places',
    ':where(.ek-a) > p:nth-child(2) { color: red }',
    'names the element p',
  ],
  ['a nested rule', '.ek-a { &:hover { color: red } }', 'is nested'],
  ['!important', '.ek-a { color: red !important }', 'makes color !important'],
  ['!important in print', '@media print { .ek-a { color: red !important } }', '!important'],
  ['@property', '@property --ek-a { syntax: "*"; inherits: false }', '@property --ek-a may not'],
  ['a Tailwind layer', '@layer utilities { .ek-a { color: red } }', 'a layer that is not ours'],
  ['a layer list', '@layer theme, base;', 'a layer that is not ours'],
  ['@apply', '.ek-a { @apply p-2 }', '@apply p-2 may not ship'],
  ['@import', '@import "./other.css";', 'may not ship'],
  ['a Tailwind variable', '.ek-a { --tw-ring: 1px }', 'uses --tw-'],
  ['the use of one', '.ek-a { color: var(--tw-ring) }', 'uses --tw-'],
  ['a physical margin', '.ek-a { margin-left: 1px }', 'margin-left is physical'],
  ['a physical border', '.ek-a { border-right-width: 1px }', 'is physical'],
  ['a physical place', '.ek-a { left: 0 }', 'left is physical'],
  ['uneven sides', '.ek-a { padding: 1px 2px 3px 4px }', 'left and right different'],
  ['a physical alignment', '.ek-a { text-align: left }', 'use start or end'],
  ['a remote image', '.ek-a { background: url(https://x.test/a.png) }', 'asks the network'],
  ['a remote image without a scheme', '.ek-a { background: url("//x.test/a") }', 'the network'],
])('%s is found', (_case, css, problem) => {
  expect(cssProblems(css).join('\n')).toContain(problem);
});

test.each([
  ['a class', '.ek-a { margin-inline-start: 1px; padding: 1px 2px 3px 2px; text-align: start }'],
  ['a state', '.ek-a:where(:hover) { color: red }'],
  ['a pseudo-element', '.ek-a::before { color: red }'],
  ['any class of ours', ':where([class^="ek-"], [class*=" ek-"]):focus-visible { color: red }'],
  ['a theme', ':where([data-theme="dark"]), :host { --ek-a: red }'],
  ['a place', ':where(.ek-a) > :nth-child(2) { color: red }'],
  ['a row of places', '.ek-a:where(:nth-child(2n + 1)) { color: red }'],
  ['a container', '@container (width > 40rem) { .ek-a > * + * { color: red } }'],
  ['keyframes', '@keyframes ek-a { from { opacity: 0 } 50% { opacity: 1 } }'],
  ['a data URL', '.ek-a { background: url("data:image/svg+xml,x") }'],
])('%s is accepted', (_case, css) => {
  expect(cssProblems(css)).toEqual([]);
});

test('our own layer, Tailwind’s @theme and an argued print rule need to be named', () => {
  expect(cssProblems('@layer ek { .ek-a { color: red } }', { layers: ['ek'] })).toEqual([]);
  expect(cssProblems('@theme inline { --a: b }', { tailwind: ['theme'] })).toEqual([]);
  const important = [{ selector: '.ek-a', property: 'color', why: 'a printer has one ink' }];
  const rule = '.ek-a { color: red !important }';
  expect(cssProblems(`@media print { ${rule} }`, { important })).toEqual([]);
  expect(cssProblems(rule, { important })).toHaveLength(1);
});
