// Parts in plain elements: for the plain page, and for the libraries that have no part of the kind.

export function CrisisLinks({ crisis }) {
  return (
    <>
      <p>{crisis.lead}</p>
      <p>{crisis.name}</p>
      <ul>
        {crisis.links.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        {crisis.emergency.before} <a href={crisis.emergency.href}>{crisis.emergency.words}</a>.
      </p>
    </>
  );
}

export function Banner({ content: { crisis } }) {
  return (
    <aside aria-label={crisis.label} className="banner">
      <p className="title">{crisis.title}</p>
      <CrisisLinks crisis={crisis} />
    </aside>
  );
}

export const points = ({ warning }) => (
  <ul>
    {warning.points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
);

export function Warning({ content }) {
  return (
    <section className="warning">
      <h2>{content.warning.heading}</h2>
      {points(content)}
    </section>
  );
}

export function Table({ content: { caption, columns, groups } }) {
  return (
    <table className="table">
      <caption>{caption}</caption>
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
        <tbody key={group.id}>
          <tr>
            <th colSpan={columns.length + 1} scope="rowgroup">
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
      ))}
    </table>
  );
}

export const paragraphs = (answer) => answer.map((text) => <p key={text}>{text}</p>);
