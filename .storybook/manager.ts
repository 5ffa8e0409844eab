import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { docsTheme, frameThemeDark } from './theme.ts';
import { isDark } from './toolbar/isDark.ts';

addons.setConfig({
  theme: docsTheme,
  layoutCustomisations: {
    // A page is there to be read, so it gets the whole window.
    showPanel: ({ storyId = '' }, shown) =>
      /^(?:start|pages|foundations|theming|embeds)-/.test(storyId) ? false : shown,
  },
});

/** Around a dark story everything is dark: a bright frame beside it would dazzle. */
addons.register('evenkeel/frame', (api) => {
  const follow = ({ globals }: { globals: { theme?: string } }) =>
    api.setOptions({ theme: isDark(globals.theme) ? frameThemeDark : docsTheme });
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
});
