import { useId } from 'react';
import type { Problem } from '../../../src/content/index.ts';
import { Problems } from './Problems.tsx';

interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
  problems?: readonly Problem[];
}

/** One of a few. */
export function SelectField({ label, value, options, onChange, problems = [] }: Props) {
  const id = useId();
  const isBad = problems.length > 0;
  return (
    <div className="builder-field">
      <label htmlFor={id}>{label}</label>
      <select
        aria-describedby={isBad ? `${id}-problems` : undefined}
        aria-invalid={isBad}
        className="editor-input builder-text"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  );
}
