/**
 * @typedef {object} WidgetContestant
 * @property {string} name
 * @property {string} title
 * @property {string[]} packages whose versions are told
 * @property {'crisis' | 'evenkeel'} [own] the file of the embed module; others are built from entries/ and pages/
 * @property {boolean} [linked] the page links the whole stylesheet too
 * @property {boolean} [minified] its stylesheet is published minified
 * @property {string} [bodyStart] what its page template puts first into the body
 * @property {string} note how the page is made
 */

/** @type {WidgetContestant[]} In the order of the table. */
export const widgetContestants = [
  {
    name: 'shoelace',
    title: 'Shoelace',
    packages: ['@shoelace-style/shoelace'],
    note: '`sl-details`, `sl-alert`, light theme; the table is plain HTML',
  },
  {
    name: 'webawesome',
    title: 'Web Awesome',
    packages: ['@awesome.me/webawesome'],
    note: '`wa-details`, `wa-callout`, the stylesheet that its npm guide imports, which has a look for the table',
  },
  {
    name: 'nhsuk',
    title: 'NHS.UK frontend',
    packages: ['nhsuk-frontend', 'nhsuk-react-components'],
    minified: true,
    bodyStart:
      "<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '');</script>",
    note: '`initAll`, the inline script of its template, details, table, cards; HTML by its React components',
  },
  {
    name: 'evenkeel-crisis',
    title: 'Evenkeel, crisis banner alone',
    packages: ['evenkeel'],
    own: 'crisis',
    note: '`evenkeel render --widget crisis`, `embed/crisis`',
  },
  {
    name: 'evenkeel-widgets',
    title: 'Evenkeel, all four widgets',
    packages: ['evenkeel'],
    own: 'evenkeel',
    note: '`evenkeel render` of each, `embed`',
  },
  {
    name: 'evenkeel-linked',
    title: 'Evenkeel, all four, stylesheet linked',
    packages: ['evenkeel'],
    own: 'evenkeel',
    linked: true,
    note: 'the same with `styles.css` in the head, which gives the HTML its look before the script comes',
  },
];
