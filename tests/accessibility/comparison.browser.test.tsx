import { cleanup, render, screen } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { approvalStatuses } from '../../src/content/index.ts';
import '../../src/styles.css';
import { ApprovalStatus, pseudo, TreatmentComparison } from '../../src/index.ts';
import { madeUp, real } from '../fixtures/comparison.ts';
import { guide } from '../fixtures/guide.ts';
import { lookThrough } from './media.ts';

afterEach(async () => {
  cleanup();
  document.head.querySelector('[data-test]')?.remove();
  document.documentElement.style.fontSize = '';
  document.documentElement.dir = '';
  await lookThrough({});
});
afterAll(() => page.viewport(1200, 900));

/** What a page or a reader adds to the styles. */
function addStyle(css: string): void {
  const style = document.head.appendChild(document.createElement('style'));
  style.dataset.test = '';
  style.textContent = css;
}

/** What WCAG 1.4.12 asks a page to bear. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

type Props = Parameters<typeof TreatmentComparison>[0];

function comparison(
  width: number | string,
  props: Props = real,
  host: CSSProperties & { dir?: 'rtl' } = {},
) {
  const { dir, ...style } = { fontFamily: 'sans-serif', fontSize: 17, lineHeight: 1.55, ...host };
  const { container } = render(
    <div dir={dir} style={{ inlineSize: width, ...style }}>
      <TreatmentComparison {...props} />
    </div>,
  );
  const one = (selector: string) => container.querySelector(selector) as HTMLElement;
  const cells = [...container.querySelectorAll<HTMLElement>('td')];
  return { host: one('div'), one, cells };
}

/** Nothing is cut off, and nothing has to be scrolled sideways. */
function expectToFit({ host, one, cells }: ReturnType<typeof comparison>, width: number): void {
  expect(cells.length).toBeGreaterThan(8);
  expect(host.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth - clientWidth).toBeLessThanOrEqual(width === clientWidth ? 0 : 16);
  const { left, right } = host.getBoundingClientRect();
  for (const cell of [...cells, one('.ek-comparison__controls')]) {
    const box = cell.getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(right + 0.5);
    expect(box.left).toBeGreaterThanOrEqual(left - 0.5);
    expect(cell.scrollWidth).toBeLessThanOrEqual(cell.clientWidth);
  }
}

const WIDTHS = [320, 390, 600, 704, 768, 800, 824, 825, 1024, 1200, 1480, 1920];
/** The last one has the widest letters that a page may bring. */
const FONTS = ['sans-serif', 'serif', 'monospace'];

describe.each(WIDTHS)('in %d px', (width) => {
  it.each(FONTS)('four real routes fit, set in %s', async (fontFamily) => {
    await page.viewport(width, 900);
    expectToFit(comparison(width, real, { fontFamily }), width);
  });

  it('two to eight routes fit, in small, usual and large letters', async () => {
    await page.viewport(width, 900);
    for (const fontSize of [12, 17, 28]) {
      for (const count of [2, 3, 4, 5, 6, 7, 8]) {
        expectToFit(comparison(width, madeUp(count), { fontSize }), width);
        cleanup();
      }
    }
  });

  it('letters that the reader set larger for the whole page fit', async () => {
    await page.viewport(width, 900);
    for (const size of ['20px', '28px', '32px']) {
      document.documentElement.style.fontSize = size;
      expectToFit(comparison(width, real, { fontSize: '1rem' }), width);
      cleanup();
    }
  });

  it.each([undefined, 'rtl'] as const)('long words fit (%s)', async (dir) => {
    await page.viewport(width, 900);
    const props = madeUp(4);
    const routes = props.routes.map((route) => ({
      ...route,
      name: `${route.name}verabreichungsformbezeichnung`,
    }));
    document.documentElement.dir = dir ?? '';
    expectToFit(comparison(width, { ...props, routes, messages: pseudo }), width);
  });

  it('the text spacing that a reader sets fits (WCAG 1.4.12)', async () => {
    await page.viewport(width, 900);
    addStyle(SPACING);
    expectToFit(comparison(width), width);
  });
});

describe('rows stand side by side', () => {
  const display = ({ one }: ReturnType<typeof comparison>) =>
    getComputedStyle(one('.ek-comparison__row')).display;

  it.each([
    [2, 501],
    [3, 663],
    [4, 824],
    [5, 986],
    [8, 1470],
  ])('with %d routes in more than %d px', async (count, width) => {
    await page.viewport(1920, 900);
    expect(display(comparison(width, madeUp(count)))).toBe('block');
    cleanup();
    expect(display(comparison(width + 1, madeUp(count)))).toBe('table-row');
    cleanup();
    const plain = { ...madeUp(count), controls: false };
    expect(display(comparison(width, plain))).toBe('block');
    cleanup();
    expect(display(comparison(width + 1, plain))).toBe('table-row');
  });

  it('as soon as few enough are chosen', async () => {
    await page.viewport(1200, 900);
    const table = comparison(660);
    expect(display(table)).toBe('block');
    screen.getByRole('checkbox', { name: /^Tablet or lozenge/ }).click();
    expect(display(table)).toBe('block');
    screen.getByRole('checkbox', { name: /^Infusion/ }).click();
    expect(display(table)).toBe('table-row');
  });

  it('never on a phone, whatever font size a reader forces on every element', async () => {
    await page.viewport(390, 900);
    addStyle('* { font-size: 20px !important }');
    expect(display(comparison(390))).toBe('block');
  });

  it('with columns of one width, and the letters that the page has', async () => {
    await page.viewport(1200, 900);
    const { host, one, cells } = comparison(1100);
    const widths = cells.slice(0, 4).map((cell) => cell.getBoundingClientRect().width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2);
    expect(getComputedStyle(one('td')).fontSize).toBe(getComputedStyle(host).fontSize);
  });
});

describe('headers that stay in sight', () => {
  const top = (element: Element) => element.getBoundingClientRect().top;

  it('the column headers, while the table is read', async () => {
    await page.viewport(1200, 700);
    const { one, cells } = comparison(1100);
    const row = cells[30] as HTMLElement;
    row.scrollIntoView();
    expect(top(one('.ek-comparison__head'))).toBe(0);
    expect(document.elementFromPoint(600, 20)?.closest('th')).not.toBeNull();
  });

  it('below what the page itself keeps in sight', async () => {
    await page.viewport(1200, 700);
    addStyle(':root { --ek-sticky-top: 50px }');
    const { one, cells } = comparison(1100);
    cells[30]?.scrollIntoView();
    expect(top(one('.ek-comparison__head'))).toBe(50);
  });

  it('the row header, while its routes are read one below the other', async () => {
    await page.viewport(390, 700);
    const { cells } = comparison(358);
    const last = cells[3] as HTMLElement;
    const header = last.parentElement?.querySelector('th') as HTMLElement;
    last.scrollIntoView();
    expect(top(header)).toBe(0);
  });

  it('the first column, where a page puts the table into a box that scrolls', async () => {
    await page.viewport(1200, 900);
    render(
      <div data-testid="scroller" style={{ inlineSize: 600, overflowX: 'auto' }}>
        <div style={{ inlineSize: 1100 }}>
          <TreatmentComparison {...real} />
        </div>
      </div>,
    );
    const scroller = screen.getByTestId('scroller');
    scroller.scrollLeft = 300;
    const header = screen.getByRole('rowheader', { name: 'One session' });
    expect(header.getBoundingClientRect().left).toBe(scroller.getBoundingClientRect().left);
  });

  it('but not in a low window, where they would leave no room', async () => {
    await page.viewport(1200, 400);
    const { one } = comparison(1100);
    expect(getComputedStyle(one('.ek-comparison__head')).position).toBe('static');
  });

  const longNames = {
    ...real,
    routes: real.routes.map((route) => ({
      ...route,
      name: `${route.name}, given slowly in a clinic where trained staff are with you all the time`,
    })),
    groups: real.groups.map((group) => ({
      ...group,
      attributes: group.attributes.map((row) => ({
        ...row,
        name: `${row.name}, and what it would mean for you and for those who take you home`,
      })) as never,
    })),
  };

  it.each([
    ['side by side', 1200, 600, 1100, real, 17],
    ['side by side in large letters', 1500, 600, 1400, real, 24],
    ['side by side with long names', 1200, 600, 1100, longNames, 17],
    ['one below the other', 390, 600, 358, real, 17],
    ['one below the other in large letters', 390, 600, 358, longNames, 24],
  ])(
    'never cover what has focus, %s, forwards and backwards, with the text spacing of a reader too',
    async (_what, width, height, inner, props, fontSize) => {
      await page.viewport(width, height);
      for (const spacing of ['', SPACING]) {
        addStyle(spacing);
        const { host } = comparison(inner, props, { fontSize });
        const links = [...host.querySelectorAll<HTMLElement>('.ek-comparison__table a')];
        expect(links.length).toBeGreaterThan(50);
        for (const link of [...links, ...[...links].reverse()]) {
          link.focus();
          // Each line of a link that breaks.
          for (const { left, top: y, width: w, height: h } of link.getClientRects()) {
            const seen = document.elementFromPoint(left + w / 2, y + h / 2);
            expect(link.contains(seen), `${link.outerHTML} at ${y}`).toBe(true);
          }
        }
        cleanup();
      }
    },
  );
});

it.each([undefined, 'rtl'] as const)(
  'stacked, the column headers stay inside (%s)',
  async (dir) => {
    await page.viewport(390, 900);
    const { host, one } = comparison(390, real, dir ? { dir } : {});
    const [outer, head] = [host, one('.ek-comparison__head')].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(head?.width).toBe(1);
    expect(head?.left).toBeGreaterThanOrEqual(outer?.left ?? Number.NaN);
    expect(head?.right).toBeLessThanOrEqual(outer?.right ?? Number.NaN);
  },
);

it('right to left, the row headers stand on the right', async () => {
  await page.viewport(1200, 900);
  const { one } = comparison(1100, real, { dir: 'rtl' });
  const [header, cell] = [one('th[scope="row"]'), one('td')];
  expect(header.getBoundingClientRect().left).toBeGreaterThanOrEqual(
    cell.getBoundingClientRect().right - 0.5,
  );
});

it.each([320, 1200])('in %d px every box is a target of 44 px with its label', async (width) => {
  await page.viewport(width, 900);
  comparison(width - 32);
  for (const input of screen.getAllByRole<HTMLInputElement>('checkbox')) {
    input.scrollIntoView();
    const label = input.labels?.[0]?.getBoundingClientRect() as DOMRect;
    const box = input.getBoundingClientRect();
    expect(label.height).toBeGreaterThanOrEqual(44);
    // The label reaches below the box, both are in one line, and the box itself can be pressed.
    const { left, top, width: w, height } = box;
    expect(document.elementFromPoint(left + w / 2, top + height / 2)).toBe(input);
    expect(label.left).toBeLessThanOrEqual(box.left + 0.5);
    expect(label.top).toBeLessThanOrEqual(box.top);
    expect(label.bottom).toBeGreaterThanOrEqual(box.bottom);
  }
});

describe('in print', () => {
  // A4 upright and A4 or Letter on its side, less the margins of a usual printer.
  it.each([
    [654, 'block', 'block'],
    [980, 'table-row', 'table-header-group'],
  ])('%d px of paper print rows as %s', async (width, row, head) => {
    await page.viewport(1200, 900);
    await lookThrough({ media: 'print' });
    const { one } = comparison(width);
    const rowStyle = getComputedStyle(one('.ek-comparison__row'));
    expect(rowStyle.display).toBe(row);
    expect(rowStyle.breakInside).toBe('avoid');
    const headStyle = getComputedStyle(one('.ek-comparison__head'));
    expect(headStyle.display).toBe(head);
    expect(headStyle.position).toBe(row === 'block' ? 'absolute' : 'static');
  });
});

it.each([false, true])('statuses differ in word, shape and border (forced: %s)', async (forced) => {
  await lookThrough({ forced });
  const [approval] = guide.routes[0].approvals;
  const { container } = render(
    <div>
      {approvalStatuses.map((status) => (
        <ApprovalStatus approval={{ ...approval, status }} brief key={status} />
      ))}
    </div>,
  );
  const shown = [...container.querySelectorAll('.ek-approval__status')];
  const different = (value: (element: Element) => string | null | undefined) =>
    new Set(shown.map(value)).size;
  expect(different((element) => element.textContent)).toBe(approvalStatuses.length);
  expect(different((element) => element.querySelector('path')?.getAttribute('d'))).toBe(5);
  const border = (element: Element) => {
    const { borderBlockStartStyle, borderBlockStartWidth } = getComputedStyle(element);
    return `${borderBlockStartStyle} ${borderBlockStartWidth}`;
  };
  expect(different(border)).toBe(5);
});
