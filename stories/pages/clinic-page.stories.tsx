import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { type CrisisCountry, US } from '../../src/crisis-lines/index.ts';
import {
  ApprovalStatus,
  BoxedWarning,
  CandidacyFaqStatic,
  Cite,
  ContentNotice,
  CrisisBanner,
  CrisisLinks,
  DoAndDont,
  GlossaryTerm,
  QuickExit,
  ReviewStamp,
  SideEffectGroup,
  SourceList,
  VisitTimeline,
} from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';
import { citedIn } from './cited.ts';
import './clinic-page.css';

const route = ketamine.routes.find(({ boxedWarning }) => boxedWarning);
const [warning] = ketamine.boxedWarnings ?? [];
const [approval] = route?.approvals ?? [];
const among = <Item extends { id: string }>(items: readonly Item[], ids: string[]): Item[] =>
  items.filter(({ id }) => ids.includes(id));

const questions = among(ketamine.candidacy.questions, ['who-should-not', 'driving', 'checks']);
const sideEffects = among(ketamine.sideEffects, [
  'worsening-mood',
  'sedation',
  'blood-pressure',
  'nausea',
]);
const advice = {
  do: ['let somebody take you home', 'rest, and sleep before you drive again[@us-label-2019]'],
  dont: ['drive or use machines until the next day, after a restful sleep[@us-label-2019]'],
};
const { review, visit } = ketamine;
const sources = citedIn([warning, approval, questions, sideEffects, advice, visit]);

function ShortPage({ country }: { country?: CrisisCountry }) {
  const crisis = <CrisisLinks country={country} />;
  return (
    <div className="ek-surface">
      {/* Made up: your own choice of a neutral page goes here. */}
      <QuickExit href="https://example.org/weather" />
      <CrisisBanner country={country} wording="suicide" />
      <header className="clinic-bar">
        <p className="clinic-name">Example Clinic</p>
        <nav aria-label="Main">
          <ul className="clinic-nav">
            <li>
              <a className="ek-link" href="#visit">
                Your visit
              </a>
            </li>
            <li>
              <a className="ek-link" href="#questions">
                Questions
              </a>
            </li>
            <li>
              <a className="ek-link" href="#effects">
                Side effects
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main className="clinic">
        <div className="clinic-head">
          <h1 className="clinic-title">Your visit for esketamine nasal spray</h1>
          <ReviewStamp review={review} sourceCount={sources.length} status="example" />
        </div>
        <ContentNotice kind="example">
          <p className="ek-text">The clinic is made up.</p>
        </ContentNotice>
        {approval && <ApprovalStatus approval={approval} sources={sources} />}
        {warning && (
          <BoxedWarning crisis={crisis} headingLevel={2} sources={sources} warning={warning} />
        )}
        {visit && (
          <section className="clinic-part" id="visit">
            <h2 className="clinic-heading">Step by step</h2>
            <p className="clinic-note">
              The spray can cause{' '}
              <GlossaryTerm
                definition="feeling cut off from yourself, your thoughts or the room"
                term="dissociation"
              />
              .<Cite ids={['jnj-mi-dissociation']} sources={sources} /> Tell staff what you feel.
            </p>
            <VisitTimeline
              crisis={crisis}
              headingLevel={3}
              note={visit.note}
              sources={sources}
              steps={visit.steps}
            />
          </section>
        )}
        <section className="clinic-part">
          <h2 className="clinic-heading">After the spray</h2>
          <DoAndDont headingLevel={3} sources={sources} {...advice} />
        </section>
        <section className="clinic-part" id="questions">
          <h2 className="clinic-heading">Questions</h2>
          <CandidacyFaqStatic
            crisis={crisis}
            headingLevel={3}
            questions={questions}
            sources={sources}
          />
        </section>
        <section className="clinic-part" id="effects">
          <h2 className="clinic-heading">Side effects to know first</h2>
          <p className="clinic-note">These are some of them. Your clinic has the whole list.</p>
          <SideEffectGroup
            country={country}
            crisis={crisis}
            headingLevel={3}
            sideEffects={sideEffects}
            sources={sources}
          />
        </section>
        <section className="clinic-part">
          <h2 className="clinic-heading">Sources</h2>
          <SourceList sources={sources} />
        </section>
      </main>
    </div>
  );
}

const meta = {
  title: 'Pages/Short clinic page',
  component: ShortPage,
  args: { country: US },
} satisfies Meta<typeof ShortPage>;

export default meta;

/** A page of a made-up clinic, composed from single components. */
export const Clinic: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/not reviewed by a clinician/i)).toBeVisible();
    const marks = canvas.getAllByRole('link', { name: /^Source \d+$/ });
    const lost = marks.filter((mark) => {
      const id = mark.getAttribute('href')?.slice(1) ?? '';
      return document.getElementById(id) === null;
    });
    await expect(lost).toEqual([]);
  },
};
