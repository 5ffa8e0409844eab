import type { CrisisLine } from '../../crisis-lines/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { hoursText, waysOf } from '../crisis-line/index.ts';
import { PRIVATE } from '../text/index.ts';

interface Props {
  line: CrisisLine;
  own: Messages['crisis'];
  locale: string;
}

/** A line by its name, with its hours where it closes, and every way to reach it. */
export function LinksOfLine({ line, own, locale }: Props) {
  const hours = line.hours === '24/7' ? '' : hoursText(line, own, locale);
  return (
    <div>
      <p className="ek-crisis-links__name">
        <bdi>{line.name}</bdi>
        {hours && ' '}
        {hours && <bdi className="ek-crisis-links__detail">{hours}</bdi>}
      </p>
      <ul className="ek-crisis-links__ways">
        {waysOf(line, own).map(({ label, href, note }) => (
          <li className="ek-crisis-links__way" key={label}>
            {href ? (
              <a className="ek-crisis-links__link" href={href} {...PRIVATE}>
                {label}
              </a>
            ) : (
              <strong>{label}</strong>
            )}
            {note && (
              <span className="ek-crisis-links__tip">
                {' '}
                <bdi>{note}</bdi>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
