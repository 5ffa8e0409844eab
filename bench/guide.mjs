// The made-up words of the page as the package takes them.

const routesOf = ({ columns }) =>
  columns.map(({ id, name, medicine }) => ({
    id,
    name,
    medicine,
    given: name,
    setting: name,
    risks: [],
    approvals: [],
  }));

const cellsOf = (columns, row) =>
  Object.fromEntries(
    columns.map(({ id }, index) => [id, { type: 'text', text: row.cells[index] }]),
  );

const groupsOf = ({ groups, columns }) =>
  groups.map(({ id, name, rows }) => ({
    id,
    name,
    attributes: rows.map((row) => ({
      id: row.id,
      name: row.name,
      about: 'practice',
      cells: cellsOf(columns, row),
    })),
  }));

const warningOf = ({ warning: { product, points } }) => ({
  id: 'warning',
  product,
  regulator: 'A made-up regulator',
  jurisdiction: 'US',
  asOf: '2026-01-01',
  points,
});

/** What the components are given. */
export const partsOf = (content) => ({
  routes: routesOf(content),
  groups: groupsOf(content),
  warning: warningOf(content),
});

const sideEffectOf = ({ warning: { heading, points } }) => ({
  id: 'harm',
  name: heading,
  severity: 'serious',
  whatToDo: points,
  sourceIds: [],
});

/** As much of a guide as the four widgets show. */
export function guideOf(content) {
  const { routes, groups, warning } = partsOf(content);
  return {
    id: 'bench',
    locale: 'en-US',
    jurisdiction: 'US',
    status: 'example',
    title: content.title,
    review: {
      reviewer: { name: 'Nobody', credentials: 'made up', example: true },
      lastReviewed: '2026-01-01',
      nextDue: '2027-01-01',
    },
    crisis: { country: 'US', wording: 'distress' },
    routes,
    boxedWarnings: [{ ...warning, sourceIds: [] }],
    comparison: { title: content.caption, groups },
    candidacy: { title: content.faqTitle, questions: content.questions },
    sideEffects: [sideEffectOf(content)],
    sources: [],
  };
}
