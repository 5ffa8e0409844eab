import { Banner, paragraphs, Table, Warning } from './byHand.jsx';
import './byHand.css';
import { Layout } from './Layout.jsx';

export function Page({ content }) {
  const faq = content.questions.map(({ id, question, answer }) => (
    <details id={id} key={id}>
      <summary>
        <h3>{question}</h3>
      </summary>
      {paragraphs(answer)}
    </details>
  ));
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
