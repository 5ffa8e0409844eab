import type { Preview } from '@storybook/react-vite';
import '@fontsource-variable/hanken-grotesk';
import '@fontsource-variable/hanken-grotesk/wght-italic.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '../src/styles.css';
import './preview.css';
import { DocsPage } from './DocsPage.tsx';
import { checkEveryTheme } from './everyTheme.ts';
import { globalTypes, initialGlobals, viewports } from './toolbar/globals.ts';
import { withJurisdiction } from './toolbar/withJurisdiction.tsx';
import { withReader } from './toolbar/withReader.tsx';

/** Stories that are a whole page, with landmarks and a heading of their own. */
const PAGES = /^(?:Start|Pages|Foundations|Theming|Embeds)\//;

const preview: Preview = {
  decorators: [withJurisdiction, withReader],
  initialGlobals,
  globalTypes,
  afterEach: checkEveryTheme,
  parameters: {
    layout: 'fullscreen',
    docs: { container: DocsPage },
    controls: { expanded: true },
    viewport: { options: viewports },
    options: {
      // The first one is what Storybook opens.
      storySort: {
        includeNames: true,
        order: [
          'Start',
          ['Welcome'],
          'Pages',
          [
            'Ketamine guide',
            'Before, in plain HTML',
            'Short clinic page',
            'In a page of your own',
            'In a Tailwind page',
          ],
          'Foundations',
          ['Colour', 'Type', 'Space', 'Icons', 'Severity', 'Approval', 'Motion', 'Print', 'Voice'],
          'Theming',
          'Embeds',
          'Components',
          ['Overview', 'TreatmentGuide', '*', ['Docs', '*']],
          'Content',
        ],
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
    if (!PAGES.test(title)) return;
    parameters.a11y = {
      ...parameters.a11y,
      context: 'html',
      config: { rules: [{ id: 'region', enabled: true }] },
    };
  },
};

export default preview;
