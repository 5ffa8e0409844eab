import type { Choice } from './choice.ts';
import { TextField } from './TextField.tsx';

interface Props {
  choice: Choice;
  /** What is written in a box and is not accepted, by the name of the box. */
  drafts: Readonly<Record<string, string>>;
  onChoose: (choice: Choice) => void;
  onDraft: (name: string, text: string | undefined) => void;
}

const fonts = [
  ['fontText', 'Font of text'],
  ['fontDisplay', 'Font of titles'],
] as const;

const isFont = (text: string): boolean =>
  /^[\w\s,'"-]+$/.test(text) && CSS.supports('font-family', text);

/** What a page can choose beside its colours. */
export function Fields({ choice, drafts, onChoose, onDraft }: Props) {
  return (
    <>
      <p className="editor-note">
        The font “inherit” is that of your page, for titles too. Here it is that of this page.
      </p>
      {fonts.map(([name, label]) => (
        <TextField
          accepts={isFont}
          draft={drafts[label]}
          key={name}
          label={label}
          onChange={(font) => onChoose({ ...choice, [name]: font })}
          onDraft={(text) => onDraft(label, text)}
          refusal="Not a list of fonts: names with commas between them, or inherit."
          value={choice[name]}
        />
      ))}
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
    </>
  );
}
