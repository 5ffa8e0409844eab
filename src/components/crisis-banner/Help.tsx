import type { CrisisSupport } from '../../crisis-lines/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { Directories } from './Directories.tsx';
import { Lead } from './Lead.tsx';
import { Line } from './Line.tsx';

interface Props {
  support: CrisisSupport;
  own: Messages['crisis'];
  locale: string;
}

/** The lines; and where none of them helps now, why, and directories right below that. */
export function Help({ support, own, locale }: Props) {
  const { lines, directories } = support;
  const found = lines.length > 0;
  const closed = lines.every(({ opening }) => opening?.open === false);
  return (
    <div className="ek-crisis__help">
      {found && (
        <ul className="ek-crisis__lines">
          {lines.map((line) => (
            <Line key={line.id} line={line} locale={locale} own={own} />
          ))}
        </ul>
      )}
      {closed && (
        <>
          <p className="ek-crisis__lead">
            <bdi>
              {found ? own.allClosed : <Lead locale={locale} own={own} support={support} />}
            </bdi>
          </p>
          <Directories directories={directories} />
        </>
      )}
    </div>
  );
}
