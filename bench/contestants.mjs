/**
 * @typedef {object} Contestant
 * @property {string} name its file in pages/
 * @property {string} title
 * @property {string[]} packages whose versions are told
 * @property {boolean} [noScript] rendered on the server alone, because it needs no script: its title says so
 * @property {string} note how the page is made
 */

const hand = 'table, banner and callout by hand, with a small stylesheet';

/** @type {Contestant[]} In the order of the table. The first is what ratios are to. */
export const contestants = [
  { name: 'plain', title: 'Plain HTML', packages: ['react'], note: '`<details>` in React' },
  {
    name: 'plain-static',
    title: 'Plain HTML, no script',
    packages: ['react'],
    noScript: true,
    note: 'the same, rendered by React on the server alone',
  },
  {
    name: 'radix',
    title: 'Radix',
    packages: ['@radix-ui/react-accordion'],
    note: `Accordion; ${hand}`,
  },
  { name: 'base-ui', title: 'Base UI', packages: ['@base-ui/react'], note: `Accordion; ${hand}` },
  {
    name: 'base-ui-until-found',
    title: 'Base UI, `hiddenUntilFound`',
    packages: ['@base-ui/react'],
    note: `the same with that option; ${hand}`,
  },
  {
    name: 'react-aria',
    title: 'React Aria',
    packages: ['react-aria-components'],
    note: `DisclosureGroup; ${hand}`,
  },
  {
    name: 'mui',
    title: 'MUI',
    packages: ['@mui/material', '@emotion/react'],
    note: 'Accordion, Table, Alert; styles taken out on the server as its guide says',
  },
  {
    name: 'mantine',
    title: 'Mantine',
    packages: ['@mantine/core'],
    note: 'Accordion, Table, Alert, with its `styles.css` and ColorSchemeScript',
  },
  {
    name: 'nhsuk',
    title: 'NHS.UK React',
    packages: ['nhsuk-react-components', 'nhsuk-frontend'],
    note: 'Details, Table, WarningCallout, Card, with the stylesheet of nhsuk-frontend',
  },
  {
    name: 'nhsuk-static',
    title: 'NHS.UK React, no script',
    packages: ['nhsuk-react-components', 'nhsuk-frontend'],
    noScript: true,
    note: 'the same, rendered on the server alone: its details and all else on this page need no script',
  },
  {
    name: 'uswds',
    title: 'USWDS React',
    packages: ['@trussworks/react-uswds'],
    note: 'Accordion, Table, Alert, SiteAlert, with both of its stylesheets',
  },
  {
    name: 'evenkeel',
    title: 'Evenkeel',
    packages: ['evenkeel'],
    note: 'every part in the browser too, as on a page without server components',
  },
  {
    name: 'evenkeel-questions',
    title: 'Evenkeel, an island',
    packages: ['evenkeel'],
    note: 'as on a page of server components: all else is static, the questions of their four parts',
  },
  {
    name: 'evenkeel-static',
    title: 'Evenkeel, no script',
    packages: ['evenkeel'],
    noScript: true,
    note: 'the same with `CandidacyFaqStatic`, rendered on the server alone',
  },
];
