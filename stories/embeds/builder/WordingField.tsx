import { problemsBelow, textAt } from './draft.ts';
import { useForm } from './form.ts';
import { SelectField } from './SelectField.tsx';

const PATH = ['crisis', 'wording'] as const;

const WORDINGS = [
  { value: 'suicide', label: 'Names suicide: for pages that speak of it' },
  { value: 'distress', label: 'Speaks of distress: for all others' },
];

/** Which of the two strengths of crisis text. */
export function WordingField() {
  const { draft, problems, change } = useForm();
  return (
    <SelectField
      label="Wording"
      onChange={(wording) => change(PATH, wording)}
      options={WORDINGS}
      problems={problemsBelow(problems, PATH)}
      value={textAt(draft, PATH)}
    />
  );
}
