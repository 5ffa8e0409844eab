import type { ReactNode } from 'react';
import type { Path } from '../../../src/content/problem.ts';
import { problemsBelow } from './draft.ts';
import { useForm } from './form.ts';

interface Props {
  path: Path;
  name: string;
  open?: boolean;
  children: ReactNode;
}

const counted = (count: number): string => (count === 1 ? '1 problem' : `${count} problems`);

/** One of a list, closed until somebody wants to change it; what is wrong in it shows either way. */
export function Entry({ path, name, open = false, children }: Props) {
  const count = problemsBelow(useForm().problems, path).length;
  return (
    <details className="builder-entry" open={open}>
      <summary className="builder-summary">
        {name || 'No words yet'}
        {count > 0 && <strong className="builder-count">{counted(count)}</strong>}
      </summary>
      <div className="builder-entry-fields">{children}</div>
    </details>
  );
}
