import { QuickExit } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return <QuickExit href="https://example.org/weather" />;
}
