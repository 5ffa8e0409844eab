import { ColourField } from './ColourField.tsx';
import type { Choice, Role, Scheme } from './choice.ts';
import { roles, schemes } from './choice.ts';
import { TextField } from './TextField.tsx';

interface Props {
  choice: Choice;
  onChoose: (choice: Choice) => void;
  onColour: (scheme: Scheme, role: Role, hex: string) => void;
}

/** The box that a colour is written in, for the focus to go to. */
export const fieldId = (scheme: Scheme, role: Role): string => `colour-${scheme}-${role}`;

const isFont = (text: string): boolean =>
  /^[\w\s,'"-]+$/.test(text) && CSS.supports('font-family', text);

/** What a page can choose. */
export function Fields({ choice, onChoose, onColour }: Props) {
  return (
    <div className="editor-fields">
      <table className="editor-table">
        <caption className="editor-heading">Colours</caption>
        <thead>
          <tr>
            <th scope="col">Role</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              {schemes.map((scheme) => (
                <td key={scheme}>
                  <ColourField
                    id={fieldId(scheme, role)}
                    label={`${role}, ${scheme}`}
                    onChange={(hex) => onColour(scheme, role, hex)}
                    value={choice[scheme][role]}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="editor-note">Crisis support looks the same in light and dark.</p>
      <p className="editor-note">
        The font “inherit” is that of your page, for titles too. Here it is that of this page.
      </p>
      <TextField
        accepts={isFont}
        label="Font of text"
        refusal="Not a list of fonts: names with commas between them, or inherit."
        onChange={(fontText) => onChoose({ ...choice, fontText })}
        value={choice.fontText}
      />
      <TextField
        accepts={isFont}
        label="Font of titles"
        refusal="Not a list of fonts: names with commas between them, or inherit."
        onChange={(fontDisplay) => onChoose({ ...choice, fontDisplay })}
        value={choice.fontDisplay}
      />
      <label className="editor-field">
        Corners: {choice.radius} rem
        <input
          max={1.5}
          min={0}
          onChange={({ target }) => onChoose({ ...choice, radius: Number(target.value) })}
          step={0.125}
          type="range"
          value={choice.radius}
        />
      </label>
    </div>
  );
}
