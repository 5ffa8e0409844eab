import { setAccent } from '../accent.ts';
import { loadLines } from '../loadLines.ts';
import { make } from '../make.ts';
import { setTheme } from '../theme.ts';
import type { Widget } from './widget.ts';

/** What a page may change in a banner. */
export function crisisLooks(widget: Widget): void {
  setTheme(widget);
  setAccent(widget);
}

/** The banner: a way to the numbers of another country, which are loaded when a reader asks. */
export function crisis({ copy }: Widget): () => unknown {
  const { ekChooseOther, ekChooseFailed = '', ekWords } = copy.dataset;
  if (!ekChooseOther || !ekWords) return () => {};
  const button = make('button', { class: 'ek-crisis__suggestion', type: 'button' }, ekChooseOther);
  const status = make('span', { role: 'status' });
  const choice = make('div', { class: 'ek-crisis__choice' }, button, status);
  const offer = () => {
    // Another press while they are on their way would take the choice away again.
    button.onclick = null;
    return loadLines()
      .then(({ offerCountries }) => offerCountries(copy, choice, status))
      .catch(() => {
        status.textContent = ekChooseFailed;
        button.onclick = offer;
      });
  };
  button.onclick = offer;
  copy.querySelector('.ek-crisis__inner')?.append(choice);
  return () => copy.dataset.ekChosen !== undefined && offer();
}
