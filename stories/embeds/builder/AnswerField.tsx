import { useId, useState } from 'react';
import type { Path } from '../../../src/content/problem.ts';
import { answerBlocks, answerText } from './answerText.ts';
import { listAt, problemsBelow } from './draft.ts';
import { useForm } from './form.ts';
import { Problems } from './Problems.tsx';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Paragraphs and lists of one answer in one box. */
export function AnswerField({ path }: { path: Path }) {
  const { draft, problems, change } = useForm();
  const id = useId();
  const blocks = listAt(draft, path);
  const text = answerText(blocks);
  const [typed, setTyped] = useState(text ?? '');
  const own = problemsBelow(problems, path);
  if (text === undefined) {
    return (
      <p className="editor-note">
        This answer holds numbers. Change it in the whole document, below.
      </p>
    );
  }
  return (
    <div className="builder-field">
      <label htmlFor={id}>Answer</label>
      <textarea
        aria-describedby={`${id}-hint${own.length > 0 ? ` ${id}-problems` : ''}`}
        aria-invalid={own.length > 0}
        className="editor-input builder-text"
        id={id}
        onChange={({ target }) => {
          setTyped(target.value);
          change(path, answerBlocks(target.value));
        }}
        rows={8}
        // What is typed stays as it is, with its blank line at the end, while it means the same.
        value={same(answerBlocks(typed), blocks) ? typed : text}
      />
      <p className="builder-hint" id={`${id}-hint`}>
        A blank line between paragraphs, “- ” before each point of a list.
      </p>
      <Problems id={`${id}-problems`} problems={own} />
    </div>
  );
}
