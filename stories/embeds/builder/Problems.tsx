import type { Problem } from '../../../src/content/index.ts';

interface Props {
  id: string;
  problems: readonly Problem[];
  /** Where they are, for problems that do not stand beside their field. */
  withPath?: boolean;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What is wrong, and what to do: nothing where all is well. */
export function Problems({ id, problems, withPath = false }: Props) {
  if (problems.length === 0) return null;
  return (
    <ul className="builder-problems" id={id}>
      {problems.map(({ path, reason, remedy }) => (
        <li key={`${path} ${reason}`}>
          {withPath && <code className="builder-path">{path}</code>}{' '}
          {withPath ? reason : sentence(reason)}. {remedy}
        </li>
      ))}
    </ul>
  );
}
