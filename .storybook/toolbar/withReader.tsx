import type { Decorator } from '@storybook/react-vite';
import { wear } from './wear.ts';

/** Sets what a host page or the reader's own browser sets: on the html element. */
export const withReader: Decorator = (Story, { globals }) => {
  const { palette, theme, contrast, direction, textSize } = globals;
  const page = document.documentElement;
  page.dataset.theme = theme;
  page.style.fontSize = textSize === '100' ? '' : `${textSize}%`;
  if (direction === 'rtl') page.dir = direction;
  else page.removeAttribute('dir');
  wear(palette, contrast);
  return <Story />;
};
