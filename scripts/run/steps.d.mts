/** A part of `npm test`: tasks that count as one test each, or a vitest project. */
export interface Step {
  name: string;
  title: string;
  needs: string[];
  project?: string;
  /** How long the project may take. @default 5 */
  minutes?: number;
  tasks?: { label: string; script?: string; bin?: string; args: string[]; remedy: string }[];
}

export const generators: string[];
export const steps: Step[];
export function chosenSteps(args: string[]): Step[];
