import 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css';
import { Card, Details, Table, WarningCallout } from 'nhsuk-react-components';
import { CrisisLinks, paragraphs, points } from './byHand.jsx';
import { Layout } from './Layout.jsx';

const Faq = ({ content }) => (
  <Details.ExpanderGroup>
    {content.questions.map(({ id, question, answer }) => (
      <Details expander key={id}>
        <Details.Summary>{question}</Details.Summary>
        <Details.Text>{paragraphs(answer)}</Details.Text>
      </Details>
    ))}
  </Details.ExpanderGroup>
);

const Rows = ({ group, width }) => (
  <Table.Body>
    <Table.Row>
      <th className="nhsuk-table__header" colSpan={width} scope="rowgroup">
        {group.name}
      </th>
    </Table.Row>
    {group.rows.map((row) => (
      <Table.Row key={row.id}>
        <Table.Cell>{row.name}</Table.Cell>
        {row.cells.map((cell) => (
          <Table.Cell key={cell}>{cell}</Table.Cell>
        ))}
      </Table.Row>
    ))}
  </Table.Body>
);

const Comparison = ({ content: { caption, columns, groups } }) => (
  <Table caption={caption} firstCellIsHeader>
    <Table.Head>
      <Table.Row>
        <Table.Cell />
        {columns.map(({ id, name, medicine }) => (
          <Table.Cell key={id}>
            {name} {medicine}
          </Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    {groups.map((group) => (
      <Rows group={group} key={group.id} width={columns.length + 1} />
    ))}
  </Table>
);

export const Page = ({ content }) => (
  <Layout
    banner={
      <Card cardType="urgent">
        <Card.Heading>{content.crisis.title}</Card.Heading>
        <CrisisLinks crisis={content.crisis} />
      </Card>
    }
    content={content}
    faq={<Faq content={content} />}
    table={<Comparison content={content} />}
    warning={
      <WarningCallout>
        <WarningCallout.Heading>{content.warning.heading}</WarningCallout.Heading>
        {points(content)}
      </WarningCallout>
    }
  />
);
