import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { Layout } from './Layout.jsx';
import { Banner, Faq, Table, Warning } from './muiParts.jsx';

export const newCache = () => createCache({ key: 'css' });

const theme = createTheme();
const ownCache = typeof document === 'undefined' ? undefined : newCache();

export function Page({ content, cache = ownCache }) {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <Layout
          banner={<Banner content={content} />}
          content={content}
          faq={<Faq content={content} />}
          table={<Table content={content} />}
          warning={<Warning content={content} />}
        />
      </ThemeProvider>
    </CacheProvider>
  );
}
