import { asText, asTexts } from '../props/index.ts';
import type { Inner } from './inner.ts';
import { warnOfGone } from './withoutGone.ts';

interface Props extends Pick<Inner, 'guide' | 'gone'> {
  /** Ids of side effects. */
  ids: readonly string[];
  /** Whose risks they are, for a developer whose own section took their place. */
  from: string;
}

/** The side effects of the document among these. */
export function risksOf({ sideEffects }: Inner['guide'], ids: unknown) {
  const wanted = asTexts(ids);
  return sideEffects.filter(({ id }) => wanted.includes(id));
}

/** Side effects by name, each a link to what the page says of it. */
export function RiskList({ guide, gone, ids, from }: Props) {
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
      {risksOf(guide, ids).map((effect) => (
        <li key={effect.id}>{named(effect)}</li>
      ))}
    </ul>
  );
}
