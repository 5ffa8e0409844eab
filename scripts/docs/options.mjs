// node scripts/docs/options.mjs [--check]: the props' own docstrings → the tables in docs/components.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { writeOrCheck } from '../theme/generated.mjs';
import { optionsTable } from './options-table.mjs';

/** Documents, and the source files whose props they list. */
const DOCUMENTS = {
  'docs/components/candidacy-faq.md': [
    'src/components/candidacy-faq/faqParts.tsx',
    'src/components/candidacy-faq/FaqRoot.tsx',
    'src/components/candidacy-faq/CandidacyFaq.tsx',
    'src/components/candidacy-faq/CandidacyFaqStatic.tsx',
    'src/components/candidacy-faq/FaqItem.tsx',
    'src/components/candidacy-faq/FaqQuestion.tsx',
  ],
  'docs/components/crisis-banner.md': [
    'src/components/crisis-banner/CrisisBanner.tsx',
    'src/components/crisis-banner/CrisisBannerInteractive.tsx',
    'src/components/crisis-links/CrisisLinks.tsx',
  ],
  'docs/components/glossary-term.md': ['src/components/glossary-term/GlossaryTerm.tsx'],
  'docs/components/quick-exit.md': ['src/components/quick-exit/QuickExit.tsx'],
  'docs/components/treatment-comparison.md': [
    'src/components/treatment-comparison/TreatmentComparison.tsx',
    'src/components/treatment-comparison/ComparisonInUrl.tsx',
  ],
  'docs/components/approval-status.md': ['src/components/approval-status/ApprovalStatus.tsx'],
  'docs/components/boxed-warning.md': ['src/components/boxed-warning/BoxedWarning.tsx'],
  'docs/components/content-notice.md': ['src/components/content-notice/ContentNotice.tsx'],
  'docs/components/do-and-dont.md': ['src/components/do-and-dont/DoAndDont.tsx'],
  'docs/components/evenkeel-provider.md': ['src/components/words/context.ts'],
  'docs/components/fact-box.md': ['src/components/fact-box/FactBox.tsx'],
  'docs/components/frequency.md': [
    'src/components/frequency/Frequency.tsx',
    'src/components/icon-array/IconArray.tsx',
  ],
  'docs/components/mechanism-note.md': ['src/components/mechanism-note/MechanismNote.tsx'],
  'docs/components/review-stamp.md': ['src/components/review-stamp/ReviewStamp.tsx'],
  'docs/components/side-effect-callout.md': [
    'src/components/side-effect-callout/SideEffectCallout.tsx',
  ],
  'docs/components/side-effect-group.md': ['src/components/side-effect-group/SideEffectGroup.tsx'],
  'docs/components/source-list.md': [
    'src/components/source-list/SourceList.tsx',
    'src/components/cite/Cite.tsx',
  ],
  'docs/components/visit-timeline.md': ['src/components/visit-timeline/VisitTimeline.tsx'],
  'docs/components/treatment-guide.md': ['src/components/treatment-guide/TreatmentGuide.tsx'],
};

const text = (path) => readFileSync(join(root, path), 'utf8');

/** The document with a fresh table between the marks of each component. */
function withTables(path) {
  let document = text(path);
  for (const source of DOCUMENTS[path]) {
    const { component, table } = optionsTable(text(source), source);
    const mark = new RegExp(`(<!-- options: ${component} -->\n).*?(<!-- end -->)`, 's');
    if (!mark.test(document))
      throw new Error(`${path} has no place for the options of ${component}.`);
    document = document.replace(mark, (_whole, open, end) => `${open}\n${table}\n\n${end}`);
  }
  return document;
}

const files = Object.fromEntries(Object.keys(DOCUMENTS).map((path) => [path, withTables(path)]));
const fresh = writeOrCheck(files, {
  check: process.argv.includes('--check'),
  command: 'node scripts/docs/options.mjs',
});
process.exitCode = fresh ? 0 : 1;
