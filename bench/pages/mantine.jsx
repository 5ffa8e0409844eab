import '@mantine/core/styles.css';
import { Accordion, Alert, MantineProvider, Table, Text } from '@mantine/core';
import { CrisisLinks, points } from './byHand.jsx';
import { Layout } from './Layout.jsx';

const Faq = ({ content }) => (
  <Accordion multiple order={3}>
    {content.questions.map(({ id, question, answer }) => (
      <Accordion.Item key={id} value={id}>
        <Accordion.Control>{question}</Accordion.Control>
        <Accordion.Panel>
          {answer.map((text) => (
            <Text key={text}>{text}</Text>
          ))}
        </Accordion.Panel>
      </Accordion.Item>
    ))}
  </Accordion>
);

const Rows = ({ group, width }) => (
  <Table.Tbody>
    <Table.Tr>
      <Table.Th colSpan={width} scope="rowgroup">
        {group.name}
      </Table.Th>
    </Table.Tr>
    {group.rows.map((row) => (
      <Table.Tr key={row.id}>
        <Table.Th scope="row">{row.name}</Table.Th>
        {row.cells.map((cell) => (
          <Table.Td key={cell}>{cell}</Table.Td>
        ))}
      </Table.Tr>
    ))}
  </Table.Tbody>
);

const Comparison = ({ content: { caption, columns, groups } }) => (
  <Table>
    <Table.Caption>{caption}</Table.Caption>
    <Table.Thead>
      <Table.Tr>
        <Table.Td />
        {columns.map(({ id, name, medicine }) => (
          <Table.Th key={id} scope="col">
            {name} <span>{medicine}</span>
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
    {groups.map((group) => (
      <Rows group={group} key={group.id} width={columns.length + 1} />
    ))}
  </Table>
);

export const Page = ({ content }) => (
  <MantineProvider>
    <Layout
      banner={
        <Alert title={content.crisis.title}>
          <CrisisLinks crisis={content.crisis} />
        </Alert>
      }
      content={content}
      faq={<Faq content={content} />}
      table={<Comparison content={content} />}
      warning={
        <Alert color="red" title={content.warning.heading}>
          {points(content)}
        </Alert>
      }
    />
  </MantineProvider>
);
