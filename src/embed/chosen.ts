let chosen: string | undefined;

/** The reader chose a country, for the whole page and as long as it is there: it is kept nowhere. */
export const setChosen = (country: string): void => {
  chosen = country;
};

/** Tells a copy what the reader has chosen, in whichever widget. */
export const bringChosen = ({ dataset }: HTMLElement): void => {
  if (chosen) dataset.ekChosen = chosen;
};

export const hasChosen = ({ dataset }: HTMLElement): boolean => dataset.ekChosen === chosen;
