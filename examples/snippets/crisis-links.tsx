import { CrisisLinks } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';

export function Example() {
  return <CrisisLinks country={US} />;
}
