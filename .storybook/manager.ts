import { addons } from 'storybook/manager-api';
import { docsTheme } from './theme.ts';

addons.setConfig({
  theme: docsTheme,
  layoutCustomisations: {
    // A page is there to be read, so it gets the whole window.
    showPanel: ({ storyId = '' }, shown) =>
      /^(?:start|pages|foundations|theming|embeds)-/.test(storyId) ? false : shown,
  },
});
