import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { type Choice, choiceOf } from '../../stories/theming/choice.ts';
import { judge } from '../../stories/theming/judge.ts';
import { nearest, withColour } from '../../stories/theming/nearest.ts';
import { writeCss } from '../../stories/theming/writeCss.ts';

const ready = readdirSync(join(root, 'src/theme/themes'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

const rolesOf = (choice: Choice, changed: Parameters<typeof judge>[1]) => [
  ...new Set(judge(choice, changed).map(({ role }) => role)),
];

describe('the theme editor', () => {
  it.each(['evenkeel', ...ready])(
    'refuses nothing of %s, and judges it by its own colours',
    (base) => {
      const choice = choiceOf(base);
      expect(judge(choice)).toEqual([]);
      const { surface } = choice.light;
      const invisible = judge(withColour(choice, 'light', 'ink', surface));
      const pair = { foreground: 'ink', background: 'surface' };
      expect(invisible).toContainEqual(
        expect.objectContaining({
          role: 'ink',
          scheme: 'light',
          ratio: 1,
          pair: expect.objectContaining(pair),
        }),
      );
    },
  );

  it('blames the colour that was changed last', () => {
    const grey = withColour(choiceOf('warm'), 'light', 'surface', '#777777');
    expect(rolesOf(grey, ['surface, light'])).toEqual(['surface']);
    expect(rolesOf(grey, ['ink, light', 'surface, light'])).toContain('ink');
    expect(rolesOf(grey, [])).toContain('accent');
  });

  it('blames no colour for a change of it in the other scheme', () => {
    const yellow = withColour(choiceOf('evenkeel'), 'light', 'accent', '#ffcc00');
    expect(rolesOf(yellow, ['paper, dark', 'accent, light'])).toEqual(['accent']);
  });

  it('offers a colour of the one that is blamed', () => {
    const grey = withColour(choiceOf('plain'), 'light', 'paper', '#999999');
    const better = nearest(grey, 'light', 'paper') ?? '';
    expect(judge(withColour(grey, 'light', 'paper', better), ['paper, light'])).toEqual([]);
  });

  it.each(ready)('says in the CSS that %s must stand before it', (base) => {
    const css = writeCss({ ...choiceOf(base), radius: 1.25 });
    expect(css).toBe(
      `/* after evenkeel/themes/${base}.css */\n:root {\n  --ek-radius: 1.25rem;\n}\n`,
    );
    expect(writeCss(choiceOf(base))).toBe('');
  });

  it('needs no theme for what is changed in its own look', () => {
    expect(writeCss({ ...choiceOf('evenkeel'), radius: 1.25 })).toMatch(/^:root/);
  });
});
