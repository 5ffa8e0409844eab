import type { ResolvedLine } from '../../crisis-lines/index.ts';
import { fill, type Messages } from '../../i18n/index.ts';
import { hoursText, type Way, waysOf } from '../crisis-line/index.ts';
import { PRIVATE } from '../text/index.ts';

interface Props {
  line: ResolvedLine;
  own: Messages['crisis'];
  locale: string;
}

const language = (tag: string | undefined): string | undefined => tag?.split('-')[0];

interface WayProps extends Way {
  /** Whether it is what to do first. */
  primary: boolean;
}

function WayItem({ kind, label, href, note, primary }: WayProps) {
  return (
    <li className="ek-crisis__way">
      {href ? (
        <a
          className="ek-crisis__action"
          data-primary={primary ? '' : undefined}
          href={href}
          {...(kind === 'chat' && PRIVATE)}
        >
          {label}
        </a>
      ) : (
        <strong className="ek-crisis__dial">{label}</strong>
      )}
      {note && (
        <span className="ek-crisis__tip">
          {' '}
          <bdi>{note}</bdi>
        </span>
      )}
    </li>
  );
}

/**
 * One crisis line: its name, what is confirmed about it, and every way to reach it. All in isolation,
 * or in a text from right to left a number at a beginning moves to the end.
 */
export function Line({ line, own, locale }: Props) {
  const { name, call, text, chat, hours, opening, website } = line;
  const spoken = language(line.languages[0]);
  const said = hoursText(line, own, locale);
  // Hours are those of the phone: text and chat may close earlier.
  const open = said && call && (text || chat) ? fill(own.byPhone, { hours: said }) : said;
  return (
    <li className="ek-crisis__line">
      <p className="ek-crisis__name">
        <bdi lang={spoken === language(locale) ? undefined : spoken}>{name}</bdi>
        {open && ' '}
        {open && <bdi className="ek-crisis__detail">{open}</bdi>}
      </p>
      <ul className="ek-crisis__actions">
        {waysOf(line, own).map((way) => (
          <WayItem
            key={way.label}
            {...way}
            primary={way.kind === 'call' && opening?.open !== false}
          />
        ))}
      </ul>
      {hours !== '24/7' && (
        <p className="ek-crisis__note">
          <a className="ek-crisis__link" href={website} {...PRIVATE}>
            {own.website}
          </a>
        </p>
      )}
    </li>
  );
}
