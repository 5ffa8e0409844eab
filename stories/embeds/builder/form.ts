import { createContext, useContext } from 'react';
import type { Problem } from '../../../src/content/index.ts';
import type { Path } from '../../../src/content/problem.ts';

/** What every field of the form reads and writes. */
export interface Form {
  draft: unknown;
  problems: readonly Problem[];
  change: (path: Path, value: unknown) => void;
}

export const FormContext = createContext<Form>({ draft: {}, problems: [], change: () => {} });

export const useForm = (): Form => useContext(FormContext);
