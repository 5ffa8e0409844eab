import { create } from 'storybook/theming';

/** Storybook in the colours of the leaflet: paper, ink and one quiet accent (src/theme/tokens.json). */
export const docsTheme = create({
  base: 'light',
  brandTitle: 'Evenkeel',
  brandTarget: '_self',
  fontBase: '"Hanken Grotesk Variable", system-ui, sans-serif',
  colorPrimary: '#17535f',
  colorSecondary: '#17535f',
  appBg: '#f3f0e9',
  appContentBg: '#faf8f4',
  appPreviewBg: '#faf8f4',
  appBorderColor: '#dcd7cc',
  appBorderRadius: 6,
  textColor: '#1b2530',
  textInverseColor: '#ffffff',
  textMutedColor: '#454f5a',
  barTextColor: '#454f5a',
  barSelectedColor: '#17535f',
  barHoverColor: '#17535f',
  barBg: '#faf8f4',
  inputBg: '#ffffff',
  inputBorder: '#7c8185',
  inputTextColor: '#1b2530',
  inputBorderRadius: 6,
});

/** The same where the toolbar says dark: for the pages of documentation. */
export const docsThemeDark = create({
  base: 'dark',
  brandTitle: 'Evenkeel',
  brandTarget: '_self',
  fontBase: docsTheme.fontBase,
  colorPrimary: '#8fcfd9',
  colorSecondary: '#8fcfd9',
  appBg: '#10141a',
  appContentBg: '#14181c',
  appPreviewBg: '#14181c',
  appBorderColor: '#333c45',
  appBorderRadius: 6,
  textColor: '#eceae4',
  textInverseColor: '#14181c',
  textMutedColor: '#b6bdc4',
  barTextColor: '#b6bdc4',
  barSelectedColor: '#8fcfd9',
  barHoverColor: '#8fcfd9',
  barBg: '#14181c',
  inputBg: '#1b2025',
  inputBorder: '#7c8185',
  inputTextColor: '#eceae4',
  inputBorderRadius: 6,
});

/** Around a story: there the second colour is the ground of white words, not a colour of words. */
export const frameThemeDark = { ...docsThemeDark, colorSecondary: '#17535f' };
