import { ReviewStamp } from 'evenkeel';
import type { Review } from 'evenkeel/content';
import 'evenkeel/styles.css';

const review: Review = {
  reviewer: { name: 'Example Reviewer', credentials: 'example only', example: true },
  lastReviewed: '2026-11-01',
  nextDue: '2027-05-01',
};

export function Example() {
  return <ReviewStamp review={review} status="example" sourceCount={12} />;
}
