import { plainText } from '../../../src/content/index.ts';
import type { WholeGuide } from '../../../src/content/schema/guide.ts';
import type { CrisisCountry } from '../../../src/crisis-lines/index.ts';
import { Blocks, List, Section } from './blocks.tsx';
import { Benefits, Comparison, Questions, Routes, SideEffects, Steps } from './sections.tsx';
import './plain-page.css';

interface Props {
  guide: WholeGuide;
  country: CrisisCountry;
}

/** The same document as many sites would publish it: headings, paragraphs, a table, no stylesheet. */
export function PlainPage({ guide, country }: Props) {
  const [line] = country.lines;
  const [emergency] = country.emergency;
  return (
    <main className="plain-page">
      <h1>{guide.title}</h1>
      <p>{plainText(guide.summary)}</p>
      <p>This is an example. No clinician has reviewed it.</p>
      {guide.overview.map(({ id, title, body }) => (
        <Section key={id} title={title}>
          <Blocks blocks={body} />
        </Section>
      ))}
      <Section title="The ways it is given">
        <Routes routes={guide.routes} sideEffects={guide.sideEffects} />
      </Section>
      <Section title={guide.comparison.title}>
        <Comparison comparison={guide.comparison} routes={guide.routes} />
      </Section>
      <Section title="What the trials found">
        <Benefits benefits={guide.benefits} />
      </Section>
      <Section title="Side effects">
        <SideEffects sideEffects={guide.sideEffects} />
        {guide.boxedWarnings?.map(({ id, points }) => (
          <List items={points} key={id} />
        ))}
      </Section>
      <Section title={guide.candidacy.title}>
        <Questions candidacy={guide.candidacy} />
      </Section>
      <Section title={guide.visit.title}>
        <Steps visit={guide.visit} />
      </Section>
      <Section title={guide.mechanism.title}>
        <Blocks blocks={[...guide.mechanism.known, ...guide.mechanism.notKnown]} />
      </Section>
      <Section title={guide.unknowns.title}>
        <List items={guide.unknowns.points.map(({ text }) => text)} />
      </Section>
      <Section title="Sources">
        <ol>
          {guide.sources.map(({ id, title, publisher, year }) => (
            <li key={id}>
              {title}. {publisher}, {year}.
            </li>
          ))}
        </ol>
      </Section>
      <p>
        If you think about suicide, call {line?.name}: {line?.call?.number}. In immediate danger,
        call {emergency?.number}.
      </p>
    </main>
  );
}
