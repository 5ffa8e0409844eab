// The stylesheets of shadow roots: everything that a widget needs, and nothing that could do harm.
import { join } from 'node:path';
import { bundle } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { embedCss } from '../../scripts/embed/css.mjs';
import { root } from '../../scripts/run/paths.mjs';
import { US } from '../../src/crisis-lines/index.ts';
import { renderWidget } from '../../src/render/index.ts';
import { guide } from '../fixtures/guide.ts';
import { cssProblems } from '../package/css-rules.ts';
import { valuesOf } from '../render/rendered.ts';
import { expectNone } from '../setup/expect-none.ts';
import { rendered, WIDGETS } from './html.ts';

const sheets = {
  all: embedCss(join(root, 'src/embed/styles/all.css')),
  crisis: embedCss(join(root, 'src/embed/styles/crisis.css')),
};
const styles = bundle({ filename: join(root, 'src/styles.css'), minify: true }).code.toString();

const classesIn = (css: string) => new Set(css.match(/(?<=\.)ek-[\w-]+/g));

/** Every class that a widget may have. */
const classesOf = (widget: (typeof WIDGETS)[number]) =>
  [rendered(widget), rendered(widget, { in: 'JP' }), renderWidget(guide, { widget, country: US })]
    .flatMap((html) => valuesOf(html, 'class'))
    .flatMap((value) => value.split(' '));

describe.each([
  ['all', WIDGETS],
  ['crisis', ['crisis']],
] as const)('the stylesheet %s', (name, widgets) => {
  const css = sheets[name];

  test('has rules for every class that has some in the whole stylesheet', () => {
    const [known, own] = [classesIn(styles), classesIn(css)];
    // Only of a banner in a footer, which is not rendered by itself.
    known.delete('ek-crisis__line');
    const lost = widgets.flatMap(classesOf).filter((one) => known.has(one) && !own.has(one));
    expectNone([...new Set(lost)]);
    expect(own.size).toBeGreaterThan(10);
  });

  test('uses no variable that nothing sets', () => {
    const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, one = '']) => one));
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, one = '']) => one);
    const byPage = (one: string) => /^--ek-.{3}/.test(one);
    expectNone(used.filter((one) => !set.has(one) && !byPage(one)));
    // Any other name may be registered by the page, for something else.
    expectNone([...set, ...used].filter((one) => !one.startsWith('--ek-')));
    expect(used.length).toBeGreaterThan(20);
  });

  test('has no size that depends on the root of a page', () => {
    expectNone(css.match(/[^;{}]*\drem\b[^;{}]*/g)?.filter((one) => !one.includes('height')) ?? []);
  });

  test('asks no network and overrules by no weight', () => {
    // Inside a shadow root everything is ours, so a rule needs no class.
    const problems = cssProblems(css).filter((one) => !/not tied to a class/.test(one));
    expectNone(problems);
  });
});
