import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { DisclosureGroup } from 'react-aria-components/DisclosureGroup';
import { Heading } from 'react-aria-components/Heading';
import { Banner, paragraphs, Table, Warning } from './byHand.jsx';
import './byHand.css';
import { Layout } from './Layout.jsx';

export function Page({ content }) {
  const faq = (
    <DisclosureGroup allowsMultipleExpanded>
      {content.questions.map(({ id, question, answer }) => (
        <Disclosure id={id} key={id}>
          <Heading>
            <Button slot="trigger">{question}</Button>
          </Heading>
          <DisclosurePanel>{paragraphs(answer)}</DisclosurePanel>
        </Disclosure>
      ))}
    </DisclosureGroup>
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
