/** What can break in any part of any page, and is quick to look for. */
const QUICK = ['axe', 'widths 320 to 1920 px', 'zoom 400 %', 'target size', 'text spacing'];

/** What only a page that is read from right to left can show. */
const MIRRORED = ['right to left'];

const QUESTIONS = ['links into closed answers', 'find in page', 'questions by key'];

const storyPath = (id) =>
  `storybook/iframe.html?id=${id}&viewMode=story&globals=theme:auto;a11y.manual:!true`;

const PAGES_OF_WIDGETS = {
  faq: [...QUESTIONS, 'second opinion', 'keyboard walk', 'print', 'dark', 'less motion'],
  comparison: ['table in the tree', 'second opinion', 'keyboard walk', 'print', 'forced colours'],
  crisis: ['second opinion', 'forced colours'],
  'side-effects': ['second opinion', 'dark'],
};

/**
 * What is looked at, and which checks suit it: all of them the guide, the quick ones every story.
 * @param {{ widgets: string[], stories: { id: string, title: string }[] }} site
 * @param {string[]} checks the names of all of them
 */
export function subjectsOf({ widgets, stories }, checks) {
  return [
    {
      name: 'guide',
      path: 'guide.html',
      checks: checks.filter((name) => !MIRRORED.includes(name)),
    },
    { name: 'guide, right to left', path: 'guide-rtl.html', checks: [...MIRRORED, ...QUICK] },
    { name: 'guide, long words', path: 'guide-pseudo.html', checks: ['long words', ...QUICK] },
    ...widgets.map((name) => ({
      name: `widget ${name}`,
      path: `widget-${name}.html`,
      checks: [...QUICK, ...(PAGES_OF_WIDGETS[name] ?? [])],
    })),
    ...stories
      .filter(
        ({ id, title }) => title.startsWith('Components/') || id === 'pages-ketamine-guide--guide',
      )
      .map(({ id }) => ({ name: `story ${id}`, path: storyPath(id), checks: QUICK })),
  ];
}
