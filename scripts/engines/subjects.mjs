/** What can break in any part of any page, and is quick to look for. */
const QUICK = ['axe', 'widths 320 to 1920 px', 'zoom 400 %', 'target size', 'text spacing'];

/** On what differs from a page that gets all of them only in how much of it there is. */
const LAYOUT = ['widths 320 to 1920 px', 'text spacing'];

/** On one story of every component, and on every widget. */
const ONCE = ['second opinion', 'keyboard walk', 'dark', 'forced colours', 'more contrast'];

/** What only a page that is read from right to left can show. */
const MIRRORED = ['right to left'];

/** What only a page can show on which something is asked to move. */
const MOVING = ['motion where it is asked for'];

const QUESTIONS = ['links into closed answers', 'find in page', 'questions by key'];
const TABLE = ['table in the tree'];

const storyPath = (id) =>
  `storybook/iframe.html?id=${id}&viewMode=story&globals=theme:auto;a11y.manual:!true`;

const OF_WIDGETS = {
  faq: [...QUESTIONS, 'questions in the tree'],
  comparison: TABLE,
  guide: [...QUESTIONS, ...TABLE, 'questions in the tree'],
};

/** What belongs to a story beside what every story gets. */
const OF_STORIES = {
  'components-candidacyfaq--animated': [...MOVING, 'less motion'],
  'components-crisisbanner--interactive': ['keyboard walk', 'dark'],
};

/** The guide page is looked at most closely, so stories of whole guides need it no more. */
const WHOLE = 'Components/TreatmentGuide';

const unique = (names) => [...new Set(names)];

/** Stories in their order: the first of each component is looked at more closely. */
function storySubjects(stories) {
  const seen = new Set([WHOLE]);
  // With numbers for the documentation, a component is laid out as it is without.
  return stories
    .filter(({ id, title }) => title.startsWith('Components/') && !id.endsWith('--anatomy'))
    .map(({ id, title }) => {
      const checks = seen.has(title) ? LAYOUT : [...QUICK, ...ONCE];
      seen.add(title);
      return {
        name: `story ${id}`,
        path: storyPath(id),
        story: id,
        checks: unique([...checks, ...(OF_STORIES[id] ?? [])]),
      };
    });
}

/**
 * What is looked at, and which checks suit it: all of them the guide, those of layout every story.
 * @param {{ widgets: string[], stories: { id: string, title: string }[] }} site
 * @param {string[]} checks the names of all of them
 */
export function subjectsOf({ widgets, stories }, checks) {
  const elsewhere = [...MIRRORED, ...MOVING, 'pasted widgets'];
  return [
    {
      name: 'guide',
      path: 'guide.html',
      checks: checks.filter((name) => !elsewhere.includes(name)),
    },
    { name: 'guide, right to left', path: 'guide-rtl.html', checks: [...MIRRORED, ...QUICK] },
    { name: 'guide, long words', path: 'guide-pseudo.html', checks: ['long words', ...QUICK] },
    {
      name: 'pasted widgets with their script',
      path: 'pasted/index.html',
      checks: [...QUICK, ...QUESTIONS, 'pasted widgets', 'keyboard walk', 'print'],
    },
    ...widgets.map((name) => ({
      name: `widget ${name}`,
      path: `widget-${name}.html`,
      checks: [...QUICK, ...(name === 'guide' ? [] : ONCE), 'print', ...(OF_WIDGETS[name] ?? [])],
    })),
    ...storySubjects(stories),
  ];
}
