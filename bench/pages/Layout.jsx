/** What is around the four parts on every page. */
export function Layout({ content, banner, warning, table, faq }) {
  return (
    <>
      {banner}
      <main>
        <h1>{content.title}</h1>
        {warning}
        {table}
        <section id="faq">
          <h2>{content.faqTitle}</h2>
          {faq}
        </section>
      </main>
    </>
  );
}
