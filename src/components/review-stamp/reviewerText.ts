import type { Review } from '../../content/index.ts';
import { fill, type Messages } from '../../i18n/index.ts';
import { asText } from '../props/index.ts';

/** Who reviewed it, or that nobody did. */
export function reviewerText(
  reviewer: Partial<Review['reviewer']>,
  reviewed: boolean,
  own: Messages['review'],
): string {
  const [name, credentials] = [asText(reviewer.name).trim(), asText(reviewer.credentials)];
  if (!name) return own.notReviewed;
  if (!reviewed) return fill(own.exampleReviewer, { name });
  return fill(credentials ? own.reviewer : own.reviewerAlone, { name, credentials });
}
