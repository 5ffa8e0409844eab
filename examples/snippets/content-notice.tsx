import { ContentNotice } from 'evenkeel';
import 'evenkeel/styles.css';

export function Example() {
  return <ContentNotice kind="not-medical-advice" />;
}
