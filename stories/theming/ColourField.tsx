import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  onChange: (hex: string) => void;
}

const HEX = /^#[\da-f]{6}$/;

/** A colour to pick or to write. What is no colour yet stays in the box and changes nothing. */
export function ColourField({ label, value, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? value;
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
        aria-invalid={draft !== undefined}
        aria-label={label}
        className="editor-input"
        onBlur={() => setDraft(undefined)}
        onChange={({ target }) => write(target.value)}
        size={9}
        spellCheck={false}
        type="text"
        value={shown}
      />
    </span>
  );
}
