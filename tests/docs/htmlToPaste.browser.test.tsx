import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HtmlToPaste } from '../../stories/embeds/builder/HtmlToPaste.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const HTML = '<div class="ek-widget" data-ek-widget="faq">\n  <p>Words.</p>\n</div>';
const show = () => render(<HtmlToPaste html={HTML} notJson={undefined} problems={[]} />);
const copy = () => userEvent.click(screen.getByRole('button', { name: 'Copy this HTML' }));

it('selects the HTML and says so where the browser lets no page copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
  show();
  await copy();
  expect((await screen.findByText(/^Not copied: /)).getAttribute('role')).toBe('status');
  expect(`${getSelection()}`.trim()).toBe(HTML);
  expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
});

it('copies it, and says nothing else, where it may', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  show();
  await copy();
  await screen.findByRole('button', { name: 'Copied' });
  expect(write.mock.calls).toEqual([[HTML]]);
  expect(screen.queryByText(/^Not copied: /)).toBeNull();
});
