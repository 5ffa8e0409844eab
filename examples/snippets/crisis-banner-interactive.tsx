import { CrisisBannerInteractive } from 'evenkeel';
import { CA, GB, US } from 'evenkeel/crisis-lines';
import 'evenkeel/styles.css';

export function Example() {
  return <CrisisBannerInteractive countries={[US, CA, GB]} country={US} />;
}
