import type { GuideDocument } from '../../content/index.ts';
import { asText, asTexts } from '../props/index.ts';

interface Props {
  guide: GuideDocument;
  /** Ids of side effects. */
  ids: readonly string[];
}

/** Side effects by name, each a link to what the page says of it. */
export function RiskList({ guide, ids }: Props) {
  const wanted = asTexts(ids);
  return (
    <ul className="ek-list">
      {guide.sideEffects
        .filter(({ id }) => wanted.includes(id))
        .map(({ id, name }) => (
          <li key={id}>
            <a className="ek-link" href={`#${id}`}>
              {asText(name)}
            </a>
          </li>
        ))}
    </ul>
  );
}
