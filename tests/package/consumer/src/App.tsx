import {
  CandidacyFaq,
  CrisisBanner,
  SideEffectCallout,
  TreatmentComparison,
  TreatmentGuide,
} from 'evenkeel';
import { parseGuide } from 'evenkeel/content';
import { US } from 'evenkeel/crisis-lines';
import { EveryCountry } from './EveryCountry';
import example from './guide.json';

const { guide, problems } = parseGuide(example);

/** The whole page, or each of the four components alone. */
export function App({ parts }: { parts: boolean }) {
  if (!guide) return <pre>{JSON.stringify(problems, null, 2)}</pre>;
  if (!parts) return <TreatmentGuide country={US} guide={guide} />;
  const { candidacy, comparison, jurisdiction, routes, sideEffects, sources } = guide;
  return (
    <main className="ek-surface">
      <h1>{guide.title}</h1>
      {comparison && (
        <TreatmentComparison
          caption={comparison.title}
          groups={comparison.groups}
          headingLevel={2}
          jurisdiction={jurisdiction}
          routes={routes}
          sources={sources}
        />
      )}
      {candidacy && (
        <CandidacyFaq headingLevel={2} questions={candidacy.questions} sources={sources} />
      )}
      {sideEffects.map((effect) => (
        <SideEffectCallout
          country={US}
          headingLevel={2}
          key={effect.id}
          sideEffect={effect}
          sources={sources}
        />
      ))}
      <CrisisBanner country={US} />
      <EveryCountry />
    </main>
  );
}
