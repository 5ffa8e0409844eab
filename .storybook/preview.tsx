import type { Decorator, Preview } from '@storybook/react-vite';
import '@fontsource-variable/hanken-grotesk';
import '@fontsource-variable/hanken-grotesk/wght-italic.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '../src/styles.css';
import './preview.css';
import { docsTheme } from './theme.ts';

const PAGES = 'Pages/';

/** Sets what a host page sets: `data-theme` on the html element. */
const withTheme: Decorator = (Story, { globals }) => {
  document.documentElement.dataset.theme = globals.theme;
  return <Story />;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withTheme],
  initialGlobals: { theme: 'light' },
  globalTypes: {
    theme: {
      description: 'Light or dark paper',
      toolbar: {
        title: 'Theme',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    docs: { theme: docsTheme },
    controls: { expanded: true },
    options: {
      // The first story is the one that Storybook opens: the real page.
      storySort: {
        includeNames: true,
        order: ['Pages', ['Ketamine guide', ['Guide', '*', 'Docs']], 'Foundations', 'Components'],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: [
          'wcag2a',
          'wcag2aa',
          'wcag21a',
          'wcag21aa',
          'wcag22a',
          'wcag22aa',
          'best-practice',
        ],
      },
    },
  },
  // A component alone has no landmarks around it, so axe's rules for whole pages (`region`,
  // `landmark-one-main`, `page-has-heading-one` …) say something only about the page stories.
  beforeEach: ({ title, parameters }) => {
    if (!title.startsWith(PAGES)) return;
    parameters.a11y = {
      ...parameters.a11y,
      context: 'html',
      config: { rules: [{ id: 'region', enabled: true }] },
    };
  },
};

export default preview;
