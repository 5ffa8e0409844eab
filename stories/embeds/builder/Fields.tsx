import type { Widget } from './choice.ts';
import { listAt, textAt } from './draft.ts';
import { Entry } from './Entry.tsx';
import { useForm } from './form.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { TextField } from './TextField.tsx';
import { WordingField } from './WordingField.tsx';

function ComparisonFields() {
  return (
    <>
      <TextField label="Title" path={['comparison', 'title']} />
      <TextField label="Note (optional)" optional path={['comparison', 'note']} rows={4} />
    </>
  );
}

function SideEffectFields() {
  const effects = listAt(useForm().draft, ['sideEffects']);
  return (
    <div className="builder-entries">
      {effects.map((effect, index) => {
        const path = ['sideEffects', index];
        return (
          <Entry
            key={textAt(effect, ['id']) || `${index}`}
            name={textAt(effect, ['name'])}
            path={path}
          >
            <TextField label="Name" path={[...path, 'name']} />
            <TextField
              label="Description (optional)"
              optional
              path={[...path, 'description']}
              rows={4}
            />
            {listAt(effect, ['whatToDo']).map((_, at) => {
              const own = [...path, 'whatToDo', at];
              return (
                <TextField key={own.join()} label={`What to do, ${at + 1}`} path={own} rows={2} />
              );
            })}
          </Entry>
        );
      })}
    </div>
  );
}

function FaqFields() {
  return (
    <>
      <TextField label="Title" path={['candidacy', 'title']} />
      <QuestionFields />
    </>
  );
}

const FIELDS = {
  crisis: WordingField,
  comparison: ComparisonFields,
  faq: FaqFields,
  'side-effects': SideEffectFields,
} as const;

/** What people change most in each widget; the rest is in the document below. */
export function Fields({ widget }: { widget: Widget }) {
  const Own = FIELDS[widget];
  return <Own />;
}
