import { useEffect } from 'react';
import document_ from '../../../examples/content/ketamine-for-depression.en-US.json';
import { type GuideDocument, parseGuide } from '../../../src/content/index.ts';
import { US } from '../../../src/crisis-lines/index.ts';
import { ar } from '../../../src/i18n/ar.ts';
import { type Messages, pseudo, QuickExit, TreatmentGuide } from '../../../src/index.ts';

const guide = parseGuide(document_).guide as GuideDocument;

interface Settings {
  lang: string;
  dir: 'ltr' | 'rtl';
  messages: Messages | undefined;
}

/** The guide as readers have it, and as it would be in two other languages. */
export const variants = {
  guide: { lang: 'en-US', dir: 'ltr', messages: undefined },
  'guide-rtl': { lang: 'ar', dir: 'rtl', messages: ar },
  'guide-pseudo': { lang: 'en-US', dir: 'ltr', messages: pseudo },
} satisfies Record<string, Settings>;

export type Variant = keyof typeof variants;

/** A whole page, with what stays at its top. */
export function GuidePage({ variant }: { variant: Variant }) {
  const { messages } = variants[variant];
  // Says that React has come, for those who wait for it.
  useEffect(() => {
    document.documentElement.dataset.hydrates = 'done';
  }, []);
  return (
    <>
      <QuickExit href="https://example.org/weather" messages={messages} />
      <TreatmentGuide country={US} guide={guide} messages={messages} />
    </>
  );
}
