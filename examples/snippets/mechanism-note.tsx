import { MechanismNote } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return (
    <MechanismNote
      headingLevel={3}
      known={['Exampla blocks a made-up receptor.']}
      notKnown={['Whether that is why some people feel better.']}
    />
  );
}
