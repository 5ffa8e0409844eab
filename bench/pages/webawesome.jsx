import { CrisisLinks, paragraphs, points, Table } from './byHand.jsx';
import { Layout } from './Layout.jsx';

const Callout = ({ variant, title, children }) => (
  <wa-callout variant={variant}>
    <strong>{title}</strong>
    {children}
  </wa-callout>
);

/** As its pages on Details and Callout show them; an icon is optional there, and left out. */
export const Page = ({ content }) => (
  <Layout
    banner={
      <Callout title={content.crisis.title} variant="danger">
        <CrisisLinks crisis={content.crisis} />
      </Callout>
    }
    content={content}
    faq={content.questions.map(({ id, question, answer }) => (
      <wa-details key={id} summary={question}>
        {paragraphs(answer)}
      </wa-details>
    ))}
    table={<Table content={content} />}
    warning={
      <Callout title={content.warning.heading} variant="warning">
        {points(content)}
      </Callout>
    }
  />
);
