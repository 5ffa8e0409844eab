import { CrisisBanner } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';

export function Example() {
  return <CrisisBanner country={US} wording="suicide" />;
}
