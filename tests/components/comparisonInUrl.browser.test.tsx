import { act, cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../src/styles.css';
import { ComparisonInUrl, TreatmentComparison } from '../../src/index.ts';
import { madeUp } from '../fixtures/comparison.ts';

const before = location.href;
let steps = 0;
beforeEach(() => {
  steps = history.length;
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', before);
});

const at = (search: string) => {
  const url = new URL(before);
  for (const [name, value] of new URLSearchParams(search)) url.searchParams.set(name, value);
  history.replaceState({ own: 'state' }, '', url);
};

const show = (param?: string) =>
  render(
    <StrictMode>
      <ComparisonInUrl param={param}>
        <TreatmentComparison {...madeUp(3)} />
      </ComparisonInUrl>
    </StrictMode>,
  );

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox').slice(0, 3);
const ticked = () => boxes().map(({ checked }) => checked);
const param = (name = 'compare') => new URLSearchParams(location.search).get(name);

describe('the choice in the address', () => {
  it('is written as it is made, without a step in the history', () => {
    at('');
    show();
    boxes()[0]?.click();
    expect(param()).toBe('infusion.tablet');
    boxes()[1]?.click();
    expect(param()).toBe('tablet');
    expect(history.length).toBe(steps);
    expect(history.state).toEqual({ own: 'state' });
  });

  it('needs no mention when every route is shown', () => {
    at('other=stays');
    show();
    boxes()[0]?.click();
    boxes()[0]?.click();
    expect(param()).toBeNull();
    expect(param('other')).toBe('stays');
    for (const box of boxes()) box.click();
    expect(param()).toBeNull();
  });

  it('is read when the page is opened', () => {
    at('compare=tablet.spray');
    show();
    expect(ticked()).toEqual([true, false, true]);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });

  it.each(['', 'nothing-of-ours', '%3Cscript%3E', '"]', '.', '..', 'x'.repeat(5000)])(
    'that names no route changes nothing: %s',
    (value) => {
      at(`compare=${value}`);
      show();
      expect(ticked()).toEqual([true, true, true]);
    },
  );

  it('takes the routes it knows from those it does not', () => {
    at('compare=tablet.gone');
    show();
    expect(ticked()).toEqual([false, false, true]);
  });

  it('has the name that the page gives it', () => {
    at('compare=tablet&routes=spray');
    show('routes');
    expect(ticked()).toEqual([true, false, false]);
    boxes()[2]?.click();
    expect(param('routes')).toBe('spray.tablet');
    expect(param()).toBe('tablet');
  });

  it('made before script arrived is written, and stands against the address', async () => {
    at('compare=spray');
    const page = (
      <ComparisonInUrl>
        <TreatmentComparison {...madeUp(3)} />
      </ComparisonInUrl>
    );
    const host = document.body.appendChild(document.createElement('div'));
    host.innerHTML = renderToString(page);
    boxes()[1]?.click();
    const root = await act(async () => hydrateRoot(host, page));
    expect(ticked()).toEqual([true, false, true]);
    expect(param()).toBe('spray.tablet');
    act(() => root.unmount());
    host.remove();
  });

  it('is not taken back by a link within the page', async () => {
    at('');
    show();
    for (const box of boxes()) box.click();
    expect(ticked()).toEqual([false, false, false]);
    const heard = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    location.hash = '#source-example-trial';
    await heard;
    expect(ticked()).toEqual([false, false, false]);
  });

  it('follows the reader back and forth', () => {
    at('');
    show();
    at('compare=spray');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(ticked()).toEqual([true, false, false]);
    at('');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(ticked()).toEqual([true, true, true]);
  });

  it('lets a router hear of it that marks its own entries', () => {
    at('');
    history.replaceState({ __NA: true, kept: 1 }, '', location.href);
    show();
    boxes()[0]?.click();
    expect(history.state).toEqual({ kept: 1 });
  });

  it('is left alone without the component, and after it is gone', () => {
    at('');
    const { unmount } = show();
    const [first] = boxes();
    unmount();
    first?.click();
    expect(param()).toBeNull();
    render(<TreatmentComparison {...madeUp(3)} />);
    boxes()[0]?.click();
    expect(param()).toBeNull();
  });
});
