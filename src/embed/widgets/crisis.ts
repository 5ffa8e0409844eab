import { setAccent } from '../accent.ts';
import { loadLines } from '../loadLines.ts';
import { make } from '../make.ts';
import { setTheme } from '../theme.ts';
import type { Widget } from './widget.ts';

/** The banner: a way to the numbers of another country, which are loaded when a reader asks. */
export function crisis(widget: Widget): void {
  setTheme(widget);
  setAccent(widget);
  addChoice(widget);
}

function addChoice({ copy }: Widget): void {
  const { ekChooseOther, ekChooseFailed = '', ekWords } = copy.dataset;
  if (!ekChooseOther || !ekWords) return;
  const button = make('button', { class: 'ek-crisis__suggestion', type: 'button' }, ekChooseOther);
  const status = make('span', { role: 'status' });
  const choice = make('div', { class: 'ek-crisis__choice' }, button, status);
  button.onclick = () =>
    loadLines()
      .then(({ offerCountries }) => offerCountries(copy, choice, status))
      .catch(() => {
        status.textContent = ekChooseFailed;
      });
  copy.querySelector('.ek-crisis__inner')?.append(choice);
}
