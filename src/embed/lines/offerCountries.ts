import { suggestedCountry } from '../../components/crisis-banner/suggestedCountry.ts';
import { crisisCountries, findCrisisCountry } from '../../crisis-lines/all.ts';
import { fill, formatCountry } from '../../i18n/index.ts';
import { tell } from '../events.ts';
import { make } from '../make.ts';
import { draw, wordsOf } from './draw.ts';

let ids = 0;

/** Every country by its name in the language of the widget, in the order of that language. */
function options(locale: string): HTMLOptionElement[] {
  return crisisCountries
    .map(({ country, name }) => ({ country, name: formatCountry(country, locale, name) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ country, name }) => make('option', { value: country }, name));
}

/** What the reader asked for: a choice of all countries in the place of the button. */
export function offerCountries(
  widget: HTMLElement,
  choice: HTMLElement,
  status: HTMLElement,
): void {
  const { choose = '', chooseNone = '', chosen = '', suggest = '' } = wordsOf(widget);
  const locale = widget.lang || 'en';
  const nameOf = (code: string) => formatCountry(code, locale, code);
  ids += 1;
  const id = `ek-country-${ids}`;
  const select = make('select', { autocomplete: 'off', class: 'ek-crisis__select', id });
  const { ekChosen, ekLinesFor } = widget.dataset;
  if (!ekLinesFor) select.append(make('option', { value: '' }, chooseNone));
  select.append(...options(locale));
  select.value = ekChosen ?? ekLinesFor ?? '';
  // A choice may be brought here from a copy that was there before; the HTML says the rest itself.
  const brought = ekChosen === ekLinesFor ? undefined : findCrisisCountry(ekChosen);
  if (brought) draw(widget, brought);
  widget.dataset.ekChosen = select.value;
  const show = () => {
    const country = findCrisisCountry(select.value);
    if (!country) return;
    draw(widget, country);
    widget.dataset.ekChosen = country.country;
    status.textContent = fill(chosen, { country: nameOf(country.country) });
    status.className = 'ek-visually-hidden';
    tell(widget, 'ek-country', { country: country.country });
  };
  select.onchange = show;
  choice.replaceChildren(make('label', { for: id }, choose), select, ...suggestion(), status);
  if (ekChosen === undefined) select.focus();

  function suggestion(): HTMLElement[] {
    const code = suggestedCountry(crisisCountries.map(({ country }) => country));
    if (!code || code === ekLinesFor || !suggest) return [];
    const offer = make(
      'button',
      { class: 'ek-crisis__suggestion', type: 'button' },
      fill(suggest, { country: nameOf(code) }),
    );
    offer.onclick = () => {
      select.value = code;
      offer.remove();
      show();
      select.focus();
    };
    return [offer];
  }
}
