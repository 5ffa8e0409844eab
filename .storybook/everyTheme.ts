import type { Preview } from '@storybook/react-vite';
import axe from 'axe-core';
import { themeNames, wear } from './toolbar/wear.ts';

/** What colours can break, at 4.5:1. That words reach 7:1, tests/theme and tests/accessibility/ground prove. */
const RULES = ['color-contrast', 'link-in-text-block'];

/** In the test run: the story is looked at again in every ready theme, for its colours. */
export const checkEveryTheme: Preview['afterEach'] = async ({ canvasElement, globals }) => {
  if (!globals.everyTheme) return;
  const found: string[] = [];
  for (const name of themeNames.filter((theme) => theme !== globals.palette)) {
    wear(name, globals.contrast);
    const { violations } = await axe.run(canvasElement, {
      runOnly: { type: 'rule', values: RULES },
      resultTypes: ['violations'],
    });
    const nodes = violations.flatMap((rule) => rule.nodes.map((node) => ({ ...node, rule })));
    found.push(...nodes.map(({ html, rule }) => `${name}: ${rule.help}: ${html}`));
  }
  wear(globals.palette, globals.contrast);
  if (found.length > 0) throw new Error(`axe, in other themes:\n${found.join('\n')}`);
};
