import { useId } from 'react';
import type { Builder } from './useBuilder.ts';

/** Everything that has no field of its own. */
export function WholeDocument({
  text,
  notJson,
  write,
}: Pick<Builder, 'text' | 'notJson' | 'write'>) {
  const id = useId();
  return (
    <details className="builder-entry builder-whole">
      <summary className="builder-summary">The whole document</summary>
      <div className="builder-entry-fields">
        <div className="builder-field">
          <label htmlFor={id}>JSON</label>
          <textarea
            aria-describedby={notJson === undefined ? undefined : `${id}-problem`}
            aria-invalid={notJson !== undefined}
            className="editor-input builder-json"
            id={id}
            onChange={({ target }) => write(target.value)}
            rows={24}
            spellCheck={false}
            value={text}
          />
          {notJson !== undefined && (
            <p className="builder-problems" id={`${id}-problem`}>
              This is not JSON: {notJson}. Mend it here, or change a field above to go back.
            </p>
          )}
        </div>
      </div>
    </details>
  );
}
