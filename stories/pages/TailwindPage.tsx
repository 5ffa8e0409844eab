import { useInsertionEffect } from 'react';
import type { CrisisCountry } from '../../src/crisis-lines/index.ts';
import { ApprovalStatus, CandidacyFaqStatic, CrisisBanner, SourceList } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';
import { citedIn } from './cited.ts';
import css from './tailwind.css?inline';

const questions = ketamine.candidacy.questions.filter(({ id }) =>
  ['who-should-not', 'driving'].includes(id),
);

const approvals = ketamine.routes.flatMap((route) => route.approvals.slice(0, 1));
const sources = citedIn([questions, approvals]);

/** Tailwind resets the whole page, so it is there only as long as this page. */
function useTailwind() {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.unshift(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}

/** Utilities around the components; the components keep their own look. */
export function TailwindPage({ country }: { country?: CrisisCountry }) {
  useTailwind();
  return (
    <div className="ek-surface min-h-screen">
      <CrisisBanner country={country} wording="suicide" />
      <main className="mx-auto grid max-w-5xl gap-ek-7 px-ek-5 py-ek-8">
        <h1 className="font-ek-display text-ek-3xl leading-ek-tight">Ways it is given</h1>
        <p className="max-w-ek-measure text-ek-ink-soft">
          The layout is Tailwind’s, with names such as <code>gap-ek-7</code> and{' '}
          <code>bg-ek-accent-soft</code>. Example content, not reviewed by a clinician.
        </p>
        <ul className="grid gap-ek-5 md:grid-cols-3">
          {ketamine.routes.map((route) => (
            <li
              className="flex flex-col gap-ek-3 rounded-ek border border-ek-line-strong p-ek-5"
              key={route.id}
            >
              <h2 className="font-ek-display text-ek-xl leading-ek-tight">{route.name}</h2>
              <p className="text-ek-ink-soft">{route.medicine}</p>
              {route.approvals.slice(0, 1).map((approval) => (
                <ApprovalStatus
                  approval={approval}
                  compounded={route.compounded}
                  key={approval.id}
                  sources={sources}
                />
              ))}
            </li>
          ))}
        </ul>
        <section className="grid gap-ek-4">
          <h2 className="font-ek-display text-ek-2xl leading-ek-tight">Two questions</h2>
          <CandidacyFaqStatic headingLevel={3} questions={questions} sources={sources} />
        </section>
        <section className="grid gap-ek-4">
          <h2 className="font-ek-display text-ek-2xl leading-ek-tight">Sources</h2>
          <SourceList sources={sources} />
        </section>
      </main>
    </div>
  );
}
