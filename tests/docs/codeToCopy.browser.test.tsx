import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/styles.css';
import { CodeToCopy } from '../../stories/blocks/CodeToCopy.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const CODE =
  '<p class="ek-text">\n  A line that is long enough to be wider than a small box is.\n</p>';

const clipboard = () => vi.spyOn(navigator.clipboard, 'writeText');

describe('code to copy', () => {
  it('is copied whole by its button, by keyboard, and a status says so', async () => {
    const write = clipboard().mockResolvedValue();
    render(<CodeToCopy code={CODE} language="html" />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    screen.getByRole('button', { name: 'Copy the HTML' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(status.textContent).toBe('Copied'));
    expect(write.mock.calls).toEqual([[CODE]]);
  });

  it('is selected, and says what to do, where the browser lets no page copy', async () => {
    clipboard().mockRejectedValue(new Error('Not allowed.'));
    render(<CodeToCopy code={CODE} language="tsx" />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the React code' }));
    const status = screen.getByRole('status');
    await waitFor(() => expect(status.textContent).toMatch(/^Not copied: .* copy it yourself/));
    expect(`${getSelection()}`.trim()).toBe(CODE);
  });

  it('can be selected as it is, and scrolls by keyboard in a box with a name', async () => {
    render(
      <div style={{ width: 200 }}>
        <CodeToCopy code={CODE} language="html" />
      </div>,
    );
    const box = screen.getByRole('group', { name: 'HTML to copy' });
    getSelection()?.selectAllChildren(box);
    expect(`${getSelection()}`.trim()).toBe(CODE);
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    // Some browsers would let the keyboard reach it by themselves.
    expect(box.tabIndex).toBe(0);
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
  });
});
