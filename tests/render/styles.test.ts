import { readdirSync } from 'node:fs';
import { bundle } from 'lightningcss';
import postcss, { type Container, type Rule } from 'postcss';
import { describe, expect, it } from 'vitest';
import { US } from '../../src/crisis-lines/index.ts';
import { renderPage, type WidgetName, widgets } from '../../src/render/index.ts';
import { expectNone } from '../setup/expect-none.ts';
import { ketamine, valuesOf } from './rendered.ts';

const src = new URL('../../src/', import.meta.url).pathname;

/** Rules of a stylesheet as text, each with the at-rules around it. */
function rulesOf(file: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const css = bundle({ filename: `${src}${file}`, minify: true }).code.toString();
  postcss.parse(css).walkRules((rule) => {
    if (rule.selector.match(/^(?:from|to|\d+%)/)) return; // a step of an animation
    const around: string[] = [];
    for (
      let up = rule.parent as Container | undefined;
      up?.type === 'atrule';
      up = up.parent as Container
    )
      around.push(String((up as unknown as { params: string }).params));
    rules.set([...around, rule.toString()].join(' | '), rule);
  });
  return rules;
}

const classesIn = (selector: string): string[] =>
  (selector.match(/\.ek-[\w-]+/g) ?? []).map((name) => name.slice(1));

const all = rulesOf('styles.css');
const parts = widgets.filter((widget) => widget !== 'guide');

it('every widget has a stylesheet; that of the guide is the whole', () => {
  expect(readdirSync(`${src}render/styles`).sort()).toEqual(
    parts.map((name) => `${name}.css`).sort(),
  );
});

describe.each(parts)('the stylesheet of %s', (widget: WidgetName) => {
  const own = rulesOf(`render/styles/${widget}.css`);
  const html = renderPage(ketamine, { widget, country: US, styles: { inline: '' } });
  const used = new Set(valuesOf(html, 'class').flatMap((value) => value.split(' ')));

  it('has every rule that can mean something in it', () => {
    const wanted = [...all].filter(([, rule]) =>
      rule.selectors.some((selector) => classesIn(selector).every((name) => used.has(name))),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expectNone(wanted.map(([text]) => text).filter((text) => !own.has(text)));
  });

  it('has no rule that the whole stylesheet does not have', () => {
    expectNone([...own.keys()].filter((text) => !all.has(text)));
  });
});
