import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { docsTheme, docsThemeDark } from './theme.ts';
import { isDark } from './toolbar/isDark.ts';

interface Choice {
  theme?: string;
}

/** What the address says before anything is chosen: `globals=theme:dark;direction:ltr`. */
const fromAddress = () =>
  /(?:^|;)theme:(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1];

/** A page of documentation, light or dark as the toolbar says, with or without a story on it. */
export function DocsPage({ children, ...props }: PropsWithChildren<DocsContainerProps>) {
  const [theme, setTheme] = useState(fromAddress);
  const { channel } = props.context;
  useEffect(() => {
    const follow = ({ globals }: { globals: Choice }) => setTheme(globals.theme);
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, [channel]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme ?? 'light';
  }, [theme]);
  return (
    <DocsContainer {...props} theme={isDark(theme) ? docsThemeDark : docsTheme}>
      <main>{children}</main>
    </DocsContainer>
  );
}
