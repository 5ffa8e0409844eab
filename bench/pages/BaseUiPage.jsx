import { Accordion } from '@base-ui/react/accordion';
import { Banner, paragraphs, Table, Warning } from './byHand.jsx';
import './byHand.css';
import { Layout } from './Layout.jsx';

export function BaseUiPage({ content, hiddenUntilFound }) {
  const faq = (
    <Accordion.Root hiddenUntilFound={hiddenUntilFound} multiple>
      {content.questions.map(({ id, question, answer }) => (
        <Accordion.Item key={id} value={id}>
          <Accordion.Header>
            <Accordion.Trigger>{question}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Panel>{paragraphs(answer)}</Accordion.Panel>
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
