import 'evenkeel/styles.css';
import './site.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { guide } from '../content/guide';

export const metadata: Metadata = {
  title: { default: guide.title, template: `%s | ${guide.title}` },
  // Example content is not health information, so no search engine may offer it as such.
  robots: { index: false },
  // The address of a page alone can tell what its reader is living with.
  referrer: 'no-referrer',
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html data-theme="auto" lang={guide.locale}>
      <body>
        {children}
        <footer className="site-footer">
          {/* Plain links: next/link adds script and fetches pages that nobody asked for. */}
          <nav aria-label="Pages of this site">
            <a href="/">The whole guide</a>
            <a href="/side-effects">Side effects only</a>
          </nav>
        </footer>
      </body>
    </html>
  );
}
