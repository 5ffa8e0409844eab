import { asText, asTexts } from '../props/index.ts';
import type { Inner } from './inner.ts';
import { warnOfGone } from './withoutGone.ts';

interface Props extends Pick<Inner, 'guide' | 'gone'> {
  /** Ids of side effects. */
  ids: readonly string[];
  /** Whose risks they are, for a developer whose own section took their place. */
  from: string;
}

/** Side effects by name, each a link to what the page says of it. */
export function RiskList({ guide, gone, ids, from }: Props) {
  const wanted = asTexts(ids);
  const named = ({ id, name }: { id: string; name: string }) => {
    if (gone.places.has(id)) {
      warnOfGone(id, from, gone);
      return asText(name);
    }
    return (
      <a className="ek-link" href={`#${id}`}>
        {asText(name)}
      </a>
    );
  };
  return (
    <ul className="ek-list">
      {guide.sideEffects
        .filter(({ id }) => wanted.includes(id))
        .map((effect) => (
          <li key={effect.id}>{named(effect)}</li>
        ))}
    </ul>
  );
}
