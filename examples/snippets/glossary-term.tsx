import { GlossaryTerm } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return (
    <p>
      Some people have{' '}
      <GlossaryTerm term="dissociation" definition="feeling cut off from your body" /> for a while.
    </p>
  );
}
