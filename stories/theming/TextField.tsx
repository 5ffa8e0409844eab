import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  /** What is written and is not accepted. */
  draft: string | undefined;
  /** What is wrong with a text that is not accepted. */
  refusal: string;
  accepts: (text: string) => boolean;
  onChange: (text: string) => void;
  onDraft: (text: string | undefined) => void;
}

/** A text that changes something only where it is accepted. */
export function TextField({ label, value, draft, refusal, accepts, onChange, onDraft }: Props) {
  const id = useId();
  const error = useId();
  const unfinished = draft !== undefined;
  const write = (text: string) => {
    onDraft(accepts(text) ? undefined : text);
    if (accepts(text)) onChange(text);
  };
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={unfinished ? error : undefined}
        aria-invalid={unfinished}
        className="editor-input"
        id={id}
        onBlur={() => onDraft(undefined)}
        onChange={({ target }) => write(target.value)}
        spellCheck={false}
        type="text"
        value={draft ?? value}
      />
      {unfinished && (
        <span className="editor-error" id={error}>
          {refusal}
        </span>
      )}
    </div>
  );
}
