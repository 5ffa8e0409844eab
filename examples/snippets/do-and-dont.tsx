import { DoAndDont } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return (
    <DoAndDont
      headingLevel={2}
      do={['let somebody take you home']}
      dont={['drive until the next day']}
    />
  );
}
