import { CrisisLinks, paragraphs, points, Table } from './byHand.jsx';
import { Layout } from './Layout.jsx';

const Alert = ({ variant, title, children }) => (
  <sl-alert open variant={variant}>
    <strong>{title}</strong>
    {children}
  </sl-alert>
);

/** As its pages on Details and Alert show them; an icon is optional there, and left out. */
export const Page = ({ content }) => (
  <Layout
    banner={
      <Alert title={content.crisis.title} variant="danger">
        <CrisisLinks crisis={content.crisis} />
      </Alert>
    }
    content={content}
    faq={content.questions.map(({ id, question, answer }) => (
      <sl-details key={id} summary={question}>
        {paragraphs(answer)}
      </sl-details>
    ))}
    table={<Table content={content} />}
    warning={
      <Alert title={content.warning.heading} variant="warning">
        {points(content)}
      </Alert>
    }
  />
);
