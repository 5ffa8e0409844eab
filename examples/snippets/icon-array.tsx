import { IconArray } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return (
    <>
      <p>30 in 100 people in a made-up trial felt better.</p>
      <IconArray count={30} denominator={100} />
    </>
  );
}
