import { BoxedWarning, CrisisBanner, TreatmentComparison } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';
import { Layout } from './Layout.jsx';

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

export const EvenkeelPage = ({ content, faq }) => (
  <div className="ek-surface">
    <Layout
      banner={<CrisisBanner country={US} />}
      content={content}
      faq={faq}
      table={
        <TreatmentComparison
          caption={content.caption}
          groups={groupsOf(content)}
          headingLevel={2}
          jurisdiction="US"
          routes={routesOf(content)}
        />
      }
      warning={<BoxedWarning headingLevel={2} warning={warningOf(content)} />}
    />
  </div>
);
