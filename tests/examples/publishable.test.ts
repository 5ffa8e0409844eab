import { expect, test } from 'vitest';
import { publishable } from '../../examples/nextjs/content/publishable.ts';
import { breakable } from '../fixtures/guide.ts';

function reviewed() {
  const document = breakable();
  document.status = 'reviewed';
  document.review.reviewer = { name: 'Somebody', credentials: 'made up for this test' };
  return document;
}
const due = new Date(`${reviewed().review.nextDue}T23:59:59Z`);
const dayAfter = new Date(due.valueOf() + 1000);

test('a reviewed document is published until the day its review is due is over', () => {
  expect(publishable(reviewed(), due).title).toBe(reviewed().title);
});

test('the build stops when its review is overdue, and says what to do', () => {
  expect(() => publishable(reviewed(), dayAfter)).toThrow(
    /cannot be published:\nreview\.nextDue is over, and the guide was not reviewed\. Review the guide/,
  );
});

test('the build stops when the document has problems, and names them all', () => {
  const broken = { ...reviewed(), sideEffects: [], title: '' };
  expect(() => publishable(broken, due)).toThrow(
    /sideEffects is an empty list.*\n(?:.*\n)*title is an empty text/,
  );
});
