import { useId } from 'react';

interface Props {
  id: string;
  label: string;
  value: string;
  /** What is written and is no colour yet. */
  draft: string | undefined;
  /** Id of the line that says why the colour is refused. */
  refusedBy: string | undefined;
  onChange: (hex: string) => void;
  onDraft: (text: string | undefined) => void;
}

const HEX = /^#[\da-f]{6}$/;

/** A colour to pick or to write. What is no colour yet stays in the box and changes nothing. */
export function ColourField({ id, label, value, draft, refusedBy, onChange, onDraft }: Props) {
  const error = useId();
  const unfinished = draft !== undefined;
  const wrong = unfinished ? error : refusedBy;
  const write = (text: string) => {
    const hex = text.trim().toLowerCase();
    const complete = HEX.test(hex);
    onDraft(complete ? undefined : text);
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
        aria-describedby={wrong}
        aria-invalid={wrong !== undefined}
        aria-label={label}
        className="editor-input"
        id={id}
        onBlur={() => onDraft(undefined)}
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
