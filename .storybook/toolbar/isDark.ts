const preference = matchMedia('(prefers-color-scheme: dark)');

/** Whether a page is dark where the toolbar says this. */
export const isDark = (theme: unknown): boolean =>
  theme === 'dark' || (theme === 'auto' && preference.matches);
