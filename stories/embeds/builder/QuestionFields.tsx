import { useEffect, useRef, useState } from 'react';
import { AnswerField } from './AnswerField.tsx';
import { listAt, textAt } from './draft.ts';
import { Entry } from './Entry.tsx';
import { useForm } from './form.ts';
import { TextField } from './TextField.tsx';

const LIST = ['candidacy', 'questions'] as const;

/** An id that no question has; it is part of links, so it never changes once published. */
function freeId(questions: readonly unknown[]): string {
  const taken = new Set(questions.map((question) => textAt(question, ['id'])));
  let number = questions.length + 1;
  while (taken.has(`question-${number}`)) number += 1;
  return `question-${number}`;
}

/** The questions: their words, one more, one less. */
export function QuestionFields() {
  const { draft, change } = useForm();
  const questions = listAt(draft, LIST);
  const [added, setAdded] = useState<string>();
  const [said, setSaid] = useState('');
  const addedEntry = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (added !== undefined) addedEntry.current?.querySelector('input')?.focus();
  }, [added]);
  const add = () => {
    const id = freeId(questions);
    change(LIST, [...questions, { id, question: '', answer: [] }]);
    setAdded(id);
    setSaid('A question was added.');
  };
  const remove = (index: number) => {
    change(
      LIST,
      questions.filter((_, at) => at !== index),
    );
    setSaid('The question was removed.');
    // The button that was pressed is gone with it.
    addButton.current?.focus();
  };
  return (
    <div className="builder-entries">
      {questions.map((question, index) => {
        const path = [...LIST, index];
        const id = textAt(question, ['id']) || `${index}`;
        return (
          <div key={id} ref={id === added ? addedEntry : undefined}>
            <Entry name={textAt(question, ['question'])} open={id === added} path={path}>
              <TextField label="Question" path={[...path, 'question']} />
              <TextField label="In short (optional)" optional path={[...path, 'summary']} />
              <AnswerField path={[...path, 'answer']} />
              <button className="builder-quiet" onClick={() => remove(index)} type="button">
                Remove this question
              </button>
            </Entry>
          </div>
        );
      })}
      <button className="editor-button" onClick={add} ref={addButton} type="button">
        Add a question
      </button>
      <p className="builder-said" role="status">
        {said}
      </p>
    </div>
  );
}
