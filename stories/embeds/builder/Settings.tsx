import { crisisCountries } from '../../../src/crisis-lines/all.ts';
import { type Choice, headingLevels, widgets } from './choice.ts';
import { problemsBelow, textAt } from './draft.ts';
import { useForm } from './form.ts';
import { SelectField } from './SelectField.tsx';

interface Props {
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

const COUNTRY = ['crisis', 'country'] as const;

const COUNTRIES = [
  { value: '', label: 'No country: international directories' },
  ...crisisCountries
    .map(({ country, name }) => ({ value: country, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en')),
];

const LEVELS = headingLevels.map((level) => ({ value: `${level}`, label: `h${level}` }));

const THEMES = [
  { value: '', label: 'Not set: light, unless the page says otherwise' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'auto', label: 'What the reader prefers' },
];

function WidgetChoice({ choice, onChoose }: Props) {
  return (
    <fieldset className="builder-choice">
      <legend className="editor-heading">Widget</legend>
      {widgets.map(({ name, label }) => (
        <label className="builder-option" key={name}>
          <input
            checked={choice.widget === name}
            name="widget"
            onChange={() => onChoose({ ...choice, widget: name })}
            type="radio"
            value={name}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Which widget, and what is chosen beside its words. */
export function Settings({ choice, onChoose }: Props) {
  const { draft, problems, change } = useForm();
  return (
    <>
      <WidgetChoice choice={choice} onChoose={onChoose} />
      <SelectField
        label="Country of your readers, for crisis lines"
        onChange={(country) => change(COUNTRY, country || undefined)}
        options={COUNTRIES}
        problems={problemsBelow(problems, COUNTRY)}
        value={textAt(draft, COUNTRY)}
      />
      {choice.widget !== 'crisis' && (
        <SelectField
          label="Level of its first heading"
          onChange={(level) =>
            onChoose({ ...choice, headingLevel: Number(level) as Choice['headingLevel'] })
          }
          options={LEVELS}
          value={`${choice.headingLevel}`}
        />
      )}
      <SelectField
        label="Colours"
        onChange={(theme) =>
          onChoose({ ...choice, theme: (theme || undefined) as Choice['theme'] })
        }
        options={THEMES}
        value={choice.theme ?? ''}
      />
    </>
  );
}
