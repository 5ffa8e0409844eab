import type { CrisisDirectory } from '../../crisis-lines/index.ts';
import { PRIVATE } from '../text/index.ts';

/** Pages that list lines by country, for a reader whom no line here can help now. */
export function Directories({ directories }: { directories: readonly CrisisDirectory[] }) {
  return (
    <ul className="ek-crisis__actions">
      {directories.map(({ id, name, url }, index) => (
        <li className="ek-crisis__way" key={id}>
          <a
            className="ek-crisis__action"
            data-primary={index === 0 ? '' : undefined}
            href={url}
            {...PRIVATE}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
