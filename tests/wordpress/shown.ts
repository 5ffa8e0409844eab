import type { Locator } from 'playwright-core';

/** What a reader can get out of a widget, however it is drawn. */
export interface Shown {
  words: string;
  cells: string[][];
  scopes: (string | null)[];
  calls: string[];
  /** Links inside the page that lead nowhere. */
  lost: string[];
}

/** Reads it with every answer open, as a reader may open them: without script, by `<details>`. */
export const readWidget = (widget: Locator): Promise<Shown> =>
  widget.evaluate((element: HTMLElement) => {
    const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    const all = <Found extends Element>(selector: string) => [
      ...element.querySelectorAll<Found>(selector),
    ];
    for (const details of all<HTMLDetailsElement>('details')) details.open = true;
    const links = all<HTMLAnchorElement>('a');
    const isShown = (link: HTMLElement) => link.checkVisibility() && link.innerText !== '';
    return {
      words: flat(element.innerText),
      cells: all<HTMLTableRowElement>('tr').map(({ cells }) =>
        [...cells].map(({ textContent }) => flat(textContent ?? '')),
      ),
      scopes: all('th').map((cell) => cell.getAttribute('scope')),
      calls: links
        .filter(({ protocol }) => protocol === 'tel:' || protocol === 'sms:')
        .map((link) => `${isShown(link)} ${flat(link.innerText)} ${link.getAttribute('href')}`),
      lost: links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1))),
    };
  });
