import { useId } from 'react';
import type { Path } from '../../../src/content/problem.ts';
import { problemsBelow, textAt } from './draft.ts';
import { useForm } from './form.ts';
import { Problems } from './Problems.tsx';

interface Props {
  label: string;
  path: Path;
  rows?: number;
  /** An empty box takes the key away instead of leaving a blank text. */
  optional?: boolean;
}

/** One text of the document, with what is wrong with it beside it. */
export function TextField({ label, path, rows, optional = false }: Props) {
  const { draft, problems, change } = useForm();
  const id = useId();
  const own = problemsBelow(problems, path);
  const field = {
    'aria-describedby': own.length > 0 ? `${id}-problems` : undefined,
    'aria-invalid': own.length > 0,
    className: 'editor-input builder-text',
    id,
    onChange: ({ target }: { target: { value: string } }) =>
      change(path, optional && target.value === '' ? undefined : target.value),
    value: textAt(draft, path),
  };
  return (
    <div className="builder-field">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea {...field} rows={rows} /> : <input {...field} type="text" />}
      <Problems id={`${id}-problems`} problems={own} />
    </div>
  );
}
