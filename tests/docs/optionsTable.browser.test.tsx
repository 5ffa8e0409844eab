import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles.css';
import '../../stories/blocks/blocks.css';

afterEach(cleanup);
afterAll(() => page.viewport(1200, 900));

const LONG = 'A sentence that takes all the room that a table can give to one of its columns. ';

it.each([320, 1200])('breaks no word of a type in a table of options, at %d px', async (width) => {
  await page.viewport(width, 900);
  const types = ['string', "Visit['steps']", 'readonly ConditionComparison[]'];
  render(
    <div className="docs-text">
      <div className="docs-table">
        <table>
          <thead>
            <tr>
              {['prop', 'type', 'default', 'since', 'what it is'].map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {types.map((type) => (
              <tr key={type}>
                <td>
                  <code>prop</code>
                </td>
                <td>
                  <code>{type}</code>
                </td>
                <td />
                <td>0.2.0</td>
                <td>{LONG.repeat(4)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>,
  );
  for (const type of types) {
    const lines = screen.getByText(type).getClientRects().length;
    expect(lines, type).toBeLessThanOrEqual(type.split(' ').length);
  }
});
