import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AttributeGroup, Cell } from '../../src/content/index.ts';
import '../../src/styles.css';
import { TreatmentComparison } from '../../src/index.ts';
import { lookThrough } from '../accessibility/media.ts';
import { madeUp, real } from '../fixtures/comparison.ts';
import { expectConsole } from '../setup/console.ts';

beforeEach(() => page.viewport(1200, 900));
afterEach(async () => {
  cleanup();
  await lookThrough({});
});
afterAll(() => page.viewport(1200, 900));

const shown = (element: Element) => element.getClientRects().length > 0;

/** The box of a route, whose label begins with its name. */
const box = (name: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', {
    name: new RegExp(`^${name}\\b`),
    hidden: true,
  });
const onlyDifferent = () => box('Only rows');

const all = (selector: string) => [...document.querySelectorAll(selector)];
const columns = () => all('thead th').filter(shown).slice(1);
const rows = () => all('.ek-comparison__row').filter(shown);
const rowNames = () => rows().map((row) => row.querySelector('th')?.firstChild?.textContent);
const groupNames = () => all('.ek-comparison__group-name').filter(shown);

describe('the choice of routes', () => {
  it('begins with every route shown and every row', () => {
    render(<TreatmentComparison {...real} />);
    expect(columns()).toHaveLength(real.routes.length);
    for (const { name } of real.routes) expect(box(name).checked).toBe(true);
    expect(onlyDifferent().checked).toBe(false);
    expect(rows()).toHaveLength(real.groups.flatMap((group) => group.attributes).length);
  });

  it('hides a route in every row, and shows it again', () => {
    render(<TreatmentComparison {...real} />);
    for (const [index, { name }] of real.routes.entries()) {
      box(name).click();
      const gone = all(`.ek-comparison__table [role="row"] > :nth-child(${index + 2})`);
      expect(gone).toHaveLength(rows().length + 1);
      expect(gone.filter(shown)).toEqual([]);
      expect(columns()).toHaveLength(real.routes.length - 1);
      box(name).click();
      expect(columns()).toHaveLength(real.routes.length);
    }
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('works for each of %d routes', (count) => {
    const props = madeUp(count);
    render(<TreatmentComparison {...props} />);
    for (const { name } of props.routes.slice(1)) box(name).click();
    expect(columns().map(({ textContent }) => textContent)).toEqual(['Spray Exampla (example)']);
    const { display } = getComputedStyle(all('.ek-comparison__row')[0] as Element);
    for (const { name } of props.routes.slice(1)) box(name).click();
    const whole = getComputedStyle(all('.ek-comparison__row')[0] as Element).display;
    for (const { name } of props.routes) box(name).click();
    // With nothing ticked there would be nothing to read: the table is as if all were.
    expect(columns()).toHaveLength(count);
    expect(getComputedStyle(all('.ek-comparison__row')[0] as Element).display).toBe(whole);
    expect(display).toBe('table-row');
  });

  it.each([1, 9])('is not offered for %d routes', (count) => {
    const props = madeUp(8);
    const [first] = props.routes;
    const routes = count === 1 ? [first] : [...props.routes, { ...first, id: 'ninth' }];
    const cells = (own: Record<string, Cell>) => ({ ...own, ninth: own.spray }) as never;
    const groups: AttributeGroup[] = props.groups.map((group) => ({
      ...group,
      attributes: group.attributes.map((row) => ({ ...row, cells: cells(row.cells) })) as never,
    }));
    expectConsole('warn', new RegExp(`TreatmentComparison routes has ${count} `));
    render(<TreatmentComparison {...props} groups={groups} routes={routes as never} />);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(columns()).toHaveLength(count);
  });

  it('is a table without controls, which says for a script which rows are the same', () => {
    const { container } = render(<TreatmentComparison {...real} />);
    const same = () =>
      [...container.querySelectorAll('[data-same]')].map((row) => row.getAttribute('data-same'));
    const marked = same();
    cleanup();
    render(<TreatmentComparison {...real} controls={false} />, { container });
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(marked.length).toBeGreaterThan(0);
    expect(same()).toEqual(marked);
  });

  it('stays with its route when the routes change', () => {
    const props = madeUp(3);
    const { rerender } = render(<TreatmentComparison {...props} />);
    box('Spray').click();
    rerender(<TreatmentComparison {...props} routes={props.routes.slice(1)} />);
    expect(box('Infusion').checked).toBe(true);
    expect(columns()).toHaveLength(2);
  });

  it('leaves a table inside a cell alone', () => {
    const inner = (
      <table>
        <tbody>
          <tr>
            <td>one</td>
            <td>two</td>
          </tr>
        </tbody>
      </table>
    );
    render(
      <TreatmentComparison
        {...madeUp(3)}
        renderCell={({ type }) => (type === 'duration' ? inner : undefined)}
      />,
    );
    box('Spray').click();
    const seen = screen.getAllByText('two').filter(shown);
    expect(seen).toHaveLength(1);
  });

  it('is gone on paper unless something is left out, which it then tells', async () => {
    render(<TreatmentComparison {...real} />);
    const controls = document.querySelector('fieldset') as Element;
    await lookThrough({ media: 'print' });
    expect(shown(controls)).toBe(false);
    box('Infusion').click();
    expect(shown(controls)).toBe(true);
    box('Infusion').click();
    onlyDifferent().click();
    expect(shown(controls)).toBe(true);
  });

  it('does not travel with a form, and is not kept', () => {
    render(
      <form data-testid="form">
        <TreatmentComparison {...real} />
      </form>,
    );
    const before = JSON.stringify({ ...localStorage, ...sessionStorage });
    box('Infusion').click();
    expect([...new FormData(screen.getByTestId('form')).keys()]).toEqual([]);
    for (const input of screen.getAllByRole('checkbox')) {
      expect(input.getAttribute('autocomplete')).toBe('off');
    }
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).toBe(before);
    expect(location.search).not.toContain('infusion');
  });

  it('made before script arrives stays when it does', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = renderToString(<TreatmentComparison {...real} />);
    box('Infusion').click();
    const root = await act(async () => hydrateRoot(host, <TreatmentComparison {...real} />));
    expect(columns()).toHaveLength(real.routes.length - 1);
    act(() => root.unmount());
    host.remove();
  });

  it('is made with the keyboard alone', async () => {
    render(<TreatmentComparison {...real} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(box('Infusion'));
    await userEvent.keyboard(' ');
    expect(columns()).toHaveLength(real.routes.length - 1);
    for (const { name } of real.routes.slice(1)) {
      await userEvent.tab();
      expect(document.activeElement).toBe(box(name));
    }
    await userEvent.tab();
    expect(document.activeElement).toBe(onlyDifferent());
    await userEvent.keyboard(' ');
    expect(onlyDifferent().checked).toBe(true);
    await userEvent.tab();
    // Into the table: the first thing to press in the first route that is shown.
    expect(document.activeElement?.closest('td')?.cellIndex).toBe(2);
  });
});

describe('only what differs', () => {
  const attributes = real.groups.flatMap((group) => group.attributes);

  /** What each cell says, in words, marks and all left out: the table itself is the judge. */
  function wordsByRow(): Map<string, string[]> {
    return new Map(
      all('.ek-comparison__row').map((row, index) => [
        attributes[index]?.id ?? '',
        [...row.querySelectorAll('td')].map((value) => {
          const copy = value.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.ek-cite, [aria-hidden]')) mark.remove();
          return (copy.textContent ?? '').trim();
        }),
      ]),
    );
  }

  it('leaves out just the rows in which all routes shown say the same, for every choice', () => {
    render(<TreatmentComparison {...real} />);
    const words = wordsByRow();
    onlyDifferent().click();
    for (let choice = 0; choice < 2 ** real.routes.length; choice += 1) {
      const chosen = real.routes.map((_route, index) => (choice >> index) % 2 === 1);
      real.routes.forEach(({ name }, index) => {
        if (box(name).checked !== chosen[index]) box(name).click();
      });
      const several = chosen.filter(Boolean).length > 1;
      const expected = attributes.filter(({ id, about }) => {
        const said = words.get(id)?.filter((_cell, index) => chosen[index]);
        return about === 'harm' || !several || new Set(said).size > 1;
      });
      expect(
        rowNames(),
        real.routes
          .filter((_route, index) => chosen[index])
          .map(({ name }) => name)
          .join(),
      ).toEqual(expected.map(({ name }) => name));
    }
  });

  it('never hides a harm', () => {
    const props = madeUp(3);
    render(<TreatmentComparison {...props} />);
    onlyDifferent().click();
    expect(rowNames()).toContain('Felt dizzy');
    expect(rowNames()).not.toContain('What to bring');
  });

  it('keeps a benefit whose values are the same where the routes stand differently', () => {
    const props = madeUp(3);
    render(<TreatmentComparison {...props} />);
    box('Spray').click();
    onlyDifferent().click();
    // Infusion and Tablet: both "Not established", one approved with restrictions, one off-label.
    expect(rowNames()).toContain('Felt better');
  });

  it('keeps a row that a link leads to', async () => {
    render(<TreatmentComparison id="here" {...madeUp(3)} />);
    onlyDifferent().click();
    expect(rowNames()).not.toContain('What to bring');
    location.hash = '#here-bring';
    await waitFor(() => expect(rowNames()).toContain('What to bring'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes a group away with its last row', () => {
    const props = madeUp(3);
    const same = { type: 'text', text: 'The same.' } as const;
    const cells = { spray: same, infusion: same, tablet: { ...same } };
    const attribute = { id: 'x', name: 'X', about: 'practice', cells } as const;
    const groups = [
      ...props.groups,
      { id: 'sames', name: 'All the same', attributes: [attribute] },
    ];
    render(<TreatmentComparison {...props} groups={groups as never} />);
    expect(groupNames()).toHaveLength(4);
    onlyDifferent().click();
    expect(groupNames().map(({ textContent }) => textContent)).not.toContain('All the same');
    expect(groupNames()).toHaveLength(3);
  });

  it('is not offered where no two routes say the same', () => {
    const props = madeUp(2);
    const [group] = props.groups;
    render(<TreatmentComparison {...props} groups={[group] as never} />);
    expect(screen.queryByRole('checkbox', { name: /^Only/ })).toBeNull();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });
});
