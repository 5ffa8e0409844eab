import '@trussworks/react-uswds/lib/uswds.css';
import '@trussworks/react-uswds/lib/index.css';
import { Accordion, Alert, AlertHeading, SiteAlert, Table } from '@trussworks/react-uswds';
import { CrisisLinks, paragraphs, points } from './byHand.jsx';
import { Layout } from './Layout.jsx';

const faqItem = ({ id, question, answer }) => ({
  id,
  title: question,
  content: paragraphs(answer),
  expanded: false,
  headingLevel: 'h3',
});

const Rows = ({ group, width }) => (
  <tbody>
    <tr>
      <th colSpan={width} scope="rowgroup">
        {group.name}
      </th>
    </tr>
    {group.rows.map((row) => (
      <tr key={row.id}>
        <th scope="row">{row.name}</th>
        {row.cells.map((cell) => (
          <td key={cell}>{cell}</td>
        ))}
      </tr>
    ))}
  </tbody>
);

const Comparison = ({ content: { caption, columns, groups } }) => (
  <Table caption={caption} fullWidth>
    <thead>
      <tr>
        <td />
        {columns.map(({ id, name, medicine }) => (
          <th key={id} scope="col">
            {name} <span>{medicine}</span>
          </th>
        ))}
      </tr>
    </thead>
    {groups.map((group) => (
      <Rows group={group} key={group.id} width={columns.length + 1} />
    ))}
  </Table>
);

export const Page = ({ content }) => (
  <Layout
    banner={
      <SiteAlert aria-label={content.crisis.label} heading={content.crisis.title} variant="info">
        <CrisisLinks crisis={content.crisis} />
      </SiteAlert>
    }
    content={content}
    faq={<Accordion items={content.questions.map(faqItem)} multiselectable />}
    table={<Comparison content={content} />}
    warning={
      <Alert type="warning">
        <AlertHeading level="h2">{content.warning.heading}</AlertHeading>
        {points(content)}
      </Alert>
    }
  />
);
