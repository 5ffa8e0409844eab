import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  accepts: (text: string) => boolean;
  onChange: (text: string) => void;
}

/** A text that changes something only where it is accepted. */
export function TextField({ label, value, accepts, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const write = (text: string) => {
    setDraft(accepts(text) ? undefined : text);
    if (accepts(text)) onChange(text);
  };
  return (
    <label className="editor-field">
      {label}
      <input
        aria-invalid={draft !== undefined}
        className="editor-input"
        onBlur={() => setDraft(undefined)}
        onChange={({ target }) => write(target.value)}
        spellCheck={false}
        type="text"
        value={draft ?? value}
      />
    </label>
  );
}
