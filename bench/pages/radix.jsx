import * as Accordion from '@radix-ui/react-accordion';
import { Banner, paragraphs, Table, Warning } from './byHand.jsx';
import './byHand.css';
import { Layout } from './Layout.jsx';

export function Page({ content }) {
  const faq = (
    <Accordion.Root type="multiple">
      {content.questions.map(({ id, question, answer }) => (
        <Accordion.Item key={id} value={id}>
          <Accordion.Header>
            <Accordion.Trigger>{question}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>{paragraphs(answer)}</Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
  return (
    <Layout
      banner={<Banner content={content} />}
      content={content}
      faq={faq}
      table={<Table content={content} />}
      warning={<Warning content={content} />}
    />
  );
}
