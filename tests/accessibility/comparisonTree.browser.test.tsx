import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles.css';
import { TreatmentComparison } from '../../src/index.ts';
import { real } from '../fixtures/comparison.ts';
import { type AxNode, axTree, byRole, wordsOf } from './axTree.ts';

afterEach(cleanup);
afterAll(() => page.viewport(1200, 900));

const names = real.routes.map(({ name }) => name);
const attributes = real.groups.flatMap((group) => group.attributes);

async function tree(width: number): Promise<AxNode> {
  await page.viewport(width, 900);
  render(<TreatmentComparison {...real} />);
  return axTree();
}

async function tableIn(root: AxNode): Promise<AxNode> {
  const [table, ...others] = byRole(root, 'table');
  expect(others).toEqual([]);
  if (!table) throw new Error('There is no table.');
  return table;
}

/** What a screen reader has of each row: its own header and its cells. */
const rowsOf = (table: AxNode) =>
  byRole(table, 'row').map((row) => ({
    headers: byRole(row, 'rowheader').map(wordsOf),
    columns: byRole(row, 'columnheader').map(wordsOf),
    cells: byRole(row, 'cell').map(wordsOf),
  }));

describe.each([
  ['wide', 1200],
  ['narrow', 360],
])('%s, the accessibility tree', (_what, width) => {
  it('has one table, named by its heading and described by its note', async () => {
    const root = await tree(width);
    const table = await tableIn(root);
    expect(table.name).toBe(real.caption);
    expect(byRole(root, 'heading').map(({ name }) => name)).toEqual([real.caption]);
    const described = screen.getByRole('table').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(real.note);
  });

  it('has a row of column headers, one for each route', async () => {
    const [head] = rowsOf(await tableIn(await tree(width)));
    expect(head?.columns).toHaveLength(names.length + 1);
    for (const [index, name] of names.entries()) expect(head?.columns[index + 1]).toContain(name);
  });

  it('has for each attribute its header and a cell for each route, none of them empty', async () => {
    const rows = rowsOf(await tableIn(await tree(width))).filter(({ cells }) => cells.length > 0);
    expect(rows).toHaveLength(attributes.length);
    for (const [index, { name }] of attributes.entries()) {
      expect(rows[index]?.headers).toHaveLength(1);
      expect(rows[index]?.headers[0]).toContain(name);
      expect(rows[index]?.cells).toHaveLength(names.length);
      for (const cell of rows[index]?.cells ?? []) expect(cell).toMatch(/\S/);
    }
  });

  it('says the route of a cell once, by its column', async () => {
    const rows = rowsOf(await tableIn(await tree(width)));
    const session = rows.find(({ headers }) => headers[0] === 'One session');
    expect(session?.cells.join(' ')).toMatch(/^40 to 60 minutes/);
    expect(session?.cells.join(' ')).not.toMatch(/Infusion|spray$/);
  });

  it('ties each cell to its headers, by scope, place and role', async () => {
    await tree(width);
    const table = screen.getByRole<HTMLTableElement>('table');
    const all = (selector: string) => [...table.querySelectorAll<HTMLTableCellElement>(selector)];
    expect(all('thead th').every(({ scope }) => scope === 'col')).toBe(true);
    const said = (element: Element, role: string) => element.getAttribute('role') === role;
    expect(all('thead th').every((header) => said(header, 'columnheader'))).toBe(true);
    for (const row of table.querySelectorAll('tr')) expect(said(row, 'row')).toBe(true);
    for (const body of table.tBodies) {
      const [group, ...rows] = body.rows;
      expect(group?.cells[0]?.scope).toBe('rowgroup');
      expect(group?.cells).toHaveLength(1);
      for (const row of rows) {
        const [header, ...cells] = row.cells;
        expect(header?.scope).toBe('row');
        expect(header && said(header, 'rowheader')).toBe(true);
        // As many cells as routes, none spanning: so the browser finds the column by counting.
        expect(cells.map(({ cellIndex }) => cellIndex)).toEqual(names.map((_name, i) => i + 1));
        for (const cell of cells) {
          expect(said(cell, 'cell')).toBe(true);
          expect([cell.colSpan, cell.rowSpan, cell.headers]).toEqual([1, 1, '']);
          expect(cell.firstElementChild?.textContent?.trim()).toBe(names[cell.cellIndex - 1]);
        }
      }
    }
  });

  it('names every group of rows', async () => {
    const rows = rowsOf(await tableIn(await tree(width)));
    const groups = rows.filter(({ headers, cells }) => headers.length > 0 && cells.length === 0);
    expect(groups.map(({ headers }) => headers[0])).toEqual(real.groups.map(({ name }) => name));
  });

  it('leaves a hidden route out, header and cells', async () => {
    await tree(width);
    screen.getByRole('checkbox', { name: /^Infusion/ }).click();
    const rows = rowsOf(await tableIn(await axTree()));
    expect(rows[0]?.columns).toHaveLength(names.length);
    expect(rows[0]?.columns.join(' ')).not.toContain('Infusion');
    for (const { cells } of rows) expect([0, names.length - 1]).toContain(cells.length);
  });

  it('has the choice as a named group of checkboxes, each with its state', async () => {
    const root = await tree(width);
    const [group] = byRole(root, 'group');
    expect(group?.name).toBe('Show in the table');
    const boxes = byRole(root, 'checkbox').map(({ name }) => name);
    const labels = real.routes.map(({ name, medicine }) => `${name} ${medicine}`);
    const only = 'Only rows where these routes differ, and all rows about harms';
    expect(boxes).toEqual([...labels, only]);
  });

  it('adds no landmark and no live region', async () => {
    const root = await tree(width);
    for (const role of ['region', 'navigation', 'complementary', 'status', 'alert', 'log']) {
      expect(byRole(root, role)).toEqual([]);
    }
  });
});
