import { useId, useState } from 'react';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (hex: string) => void;
}

const HEX = /^#[\da-f]{6}$/;

/** A colour to pick or to write. What is no colour yet stays in the box and changes nothing. */
export function ColourField({ id, label, value, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const error = useId();
  const unfinished = draft !== undefined;
  const write = (text: string) => {
    const hex = text.trim().toLowerCase();
    const complete = HEX.test(hex);
    setDraft(complete ? undefined : text);
    if (complete) onChange(hex);
  };
  return (
    <span className="editor-colour">
      <input
        aria-label={`${label}, picker`}
        className="editor-picker"
        onChange={({ target }) => write(target.value)}
        type="color"
        value={value}
      />
      <input
        aria-describedby={unfinished ? error : undefined}
        aria-invalid={unfinished}
        aria-label={label}
        className="editor-input"
        id={id}
        onBlur={() => setDraft(undefined)}
        onChange={({ target }) => write(target.value)}
        size={9}
        spellCheck={false}
        type="text"
        value={draft ?? value}
      />
      {unfinished && (
        <span className="editor-error" id={error}>
          Not a colour yet: # and six digits, such as #5b3a86.
        </span>
      )}
    </span>
  );
}
