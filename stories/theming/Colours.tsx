import { Fragment } from 'react';
import { ColourField } from './ColourField.tsx';
import { type Choice, nameOf, type Role, roles, type Scheme, schemes } from './choice.ts';
import type { Refusal } from './judge.ts';
import { Refused } from './Refused.tsx';

interface Props {
  choice: Choice;
  /** What is written in a box and is no colour yet, by the name of the box. */
  drafts: Readonly<Record<string, string>>;
  refusals: readonly Refusal[];
  onColour: (scheme: Scheme, role: Role, hex: string) => void;
  onDraft: (name: string, text: string | undefined) => void;
  onUse: (scheme: Scheme, role: Role, hex: string) => void;
}

/** The box that a colour is written in, for the focus to go to. */
export const fieldId = (scheme: Scheme, role: Role): string => `colour-${scheme}-${role}`;

const reasonId = (scheme: Scheme, role: Role): string => `refused-${scheme}-${role}`;

/** Every colour to choose, and below its row why one of them is refused. */
export function Colours({ choice, drafts, refusals, onColour, onDraft, onUse }: Props) {
  return (
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
        {roles.map((role) => {
          const refused = refusals.filter((refusal) => refusal.role === role);
          return (
            <Fragment key={role}>
              <tr>
                <th scope="row">{role}</th>
                {schemes.map((scheme) => (
                  <td key={scheme}>
                    <ColourField
                      draft={drafts[nameOf(scheme, role)]}
                      id={fieldId(scheme, role)}
                      label={nameOf(scheme, role)}
                      onChange={(hex) => onColour(scheme, role, hex)}
                      onDraft={(text) => onDraft(nameOf(scheme, role), text)}
                      refusedBy={
                        refused.some((one) => one.scheme === scheme)
                          ? reasonId(scheme, role)
                          : undefined
                      }
                      value={choice[scheme][role]}
                    />
                  </td>
                ))}
              </tr>
              {refused.length > 0 && (
                <tr>
                  <td className="editor-refusals" colSpan={3}>
                    {schemes.map((scheme) => (
                      <Refused
                        choice={choice}
                        id={reasonId(scheme, role)}
                        key={scheme}
                        onUse={(hex) => onUse(scheme, role, hex)}
                        refusals={refused.filter((one) => one.scheme === scheme)}
                      />
                    ))}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
