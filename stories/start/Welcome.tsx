import type { CrisisCountry } from '../../src/crisis-lines/index.ts';
import {
  CandidacyFaqStatic,
  CrisisBanner,
  SideEffectCallout,
  SourceList,
} from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';
import { citedIn } from '../pages/cited.ts';
import { type Reader, readers } from './destinations.ts';
import './welcome.css';

const PROMISES: [title: string, text: string][] = [
  ['Fair by construction', 'No benefit is shown without its harms, its source and its approval.'],
  ['Numbers people can picture', '“41 in 100”, with the same number without the treatment.'],
  [
    'Crisis help never missing',
    'Whatever breaks, a country’s lines stay. Where no country is known, directories of lines stand there.',
  ],
  ['Readable without script', 'Every answer is in the HTML: on paper, offline, on an old phone.'],
  ['Nobody is told', 'No request to any other site, no cookie, nothing stored unasked.'],
];

const sideEffect = ketamine.sideEffects.find(({ id }) => id === 'nausea');
const question = ketamine.candidacy.questions.find(({ id }) => id === 'driving');
const sources = citedIn([sideEffect, question]);

function Ways({ who, what, to }: Reader) {
  return (
    <li className="welcome-reader">
      <h3 className="welcome-who">{who}</h3>
      <p className="welcome-small">{what}</p>
      <ul className="welcome-ways">
        {to.map(({ id, view, title }) => (
          <li key={id}>
            <a className="ek-link welcome-way" href={`./?path=/${view}/${id}`} target="_top">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What this is, what it looks like, and where to go. */
export function Welcome({ country }: { country?: CrisisCountry }) {
  return (
    <div className="ek-surface">
      <CrisisBanner country={country} variant="compact" wording="suicide" />
      <main className="story-page welcome">
        <header className="welcome-head">
          <h1 className="welcome-title">Pages about treatment that people can trust</h1>
          <p className="welcome-lead">
            Evenkeel is a set of React components for mental-health content: comparisons, questions,
            side effects, numbers and crisis support. For readers who are frightened, tired or in
            danger.
          </p>
        </header>

        <section className="welcome-part" aria-labelledby="welcome-example">
          <h2 className="welcome-heading" id="welcome-example">
            What it looks like
          </h2>
          <div className="welcome-example">
            {sideEffect && (
              <SideEffectCallout
                country={country}
                headingLevel={3}
                sideEffect={sideEffect}
                sources={sources}
              />
            )}
            {question && (
              <CandidacyFaqStatic
                closing={false}
                defaultValue={[question.id]}
                headingLevel={3}
                questions={[question]}
                sources={sources}
              />
            )}
          </div>
          <div className="welcome-sources">
            <h3 className="welcome-who">Sources</h3>
            <SourceList sources={sources} />
          </div>
          <p className="welcome-small">
            From the example guide to ketamine, which no clinician has reviewed.
          </p>
        </section>

        <section className="welcome-part" aria-labelledby="welcome-promises">
          <h2 className="welcome-heading" id="welcome-promises">
            What sets it apart
          </h2>
          <dl className="welcome-promises">
            {PROMISES.map(([title, text]) => (
              <div className="welcome-promise" key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>

        <section className="welcome-part" aria-labelledby="welcome-ways">
          <h2 className="welcome-heading" id="welcome-ways">
            Where to go
          </h2>
          <ul className="welcome-readers">
            {readers.map((reader) => (
              <Ways key={reader.who} {...reader} />
            ))}
          </ul>
        </section>

        <section className="welcome-part" aria-labelledby="welcome-reviewed">
          <h2 className="welcome-heading" id="welcome-reviewed">
            What nobody has reviewed yet
          </h2>
          <div className="welcome-text">
            <p>
              No clinician has reviewed the example guide. Its reviewer is named “Example Reviewer”
              on purpose. Do not publish it as it is.
            </p>
            <p>
              The crisis lines come from published pages. Nobody has phoned them for this release.
              The Arabic words have not been reviewed, and no speech of VoiceOver, NVDA or TalkBack
              has been listened to.
            </p>
            <p>This is a library, not medical advice.</p>
          </div>
        </section>
      </main>
    </div>
  );
}
